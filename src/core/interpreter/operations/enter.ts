import type { OperationOf } from '@/core/bundle';
import { compileCondition, type Predicate } from '@/core/condition';
import type { LoadedOperation, Preparation } from '../loaded-operation';

/** Where journeys begin. `admits` says who may. */
export type LoadedEntry = LoadedOperation & { readonly admits: Predicate };

/** Prepares the entry: its condition is asked once, before the journey exists. */
export function prepareEnter(operation: OperationOf<'enter'>, { segments }: Preparation): LoadedEntry {
  return {
    operation,
    admits: operation.when === null ? () => true : compileCondition(operation.when, segments),
    arrive: () => operation.next,
  };
}
