import type { OperationOf } from '@/core/bundle';
import { compileCondition } from '@/core/condition';
import { addNote, factContext } from '../draft';
import type { LoadedOperation, Preparation } from '../loaded-operation';

/** Prepares a branch: the first condition that holds decides, and everyone else goes on by `otherwise`. */
export function prepareBranch(operation: OperationOf<'branch'>, { segments }: Preparation): LoadedOperation {
  const branches = operation.branches.map(({ id, when, next }) => ({
    id,
    next,
    holds: compileCondition(when, segments),
  }));
  return {
    operation,
    arrive(draft) {
      const context = factContext(draft);
      const taken = branches.find(({ holds }) => holds(context));
      addNote(draft, 'branch-taken', { branch: taken?.id ?? 'else' });
      return taken?.next ?? operation.otherwise;
    },
  };
}
