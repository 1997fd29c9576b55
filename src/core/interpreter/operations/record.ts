import type { OperationOf } from '@/core/bundle';
import type { FactValue } from '@/core/dictionary';
import { effectKey, factOf, writeFacts } from '../draft';
import type { LoadedOperation } from '../loaded-operation';

/** Prepares a record: writes facts on the case and tells the outside which. */
export function prepareRecord(operation: OperationOf<'record'>): LoadedOperation {
  return {
    operation,
    arrive(draft) {
      const changes: Record<string, FactValue | null> = {};
      for (const change of operation.changes) {
        const isChanged = Object.hasOwn(changes, change.field);
        const before = isChanged ? changes[change.field] : factOf(draft, change.field);
        if (change.how === 'set') changes[change.field] = change.value;
        else if (change.how === 'clear') changes[change.field] = null;
        else changes[change.field] = (typeof before === 'number' ? before : 0) + change.value;
      }
      writeFacts(draft, changes);
      draft.effects.push({ kind: 'record', key: effectKey(draft), changes });
      return operation.next;
    },
  };
}
