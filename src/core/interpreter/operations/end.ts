import type { OperationOf } from '@/core/bundle';
import { endJourney } from '../draft';
import type { LoadedOperation } from '../loaded-operation';

/** Prepares an exit. What was sent before stays sent: an end is no stop. */
export function prepareEnd(operation: OperationOf<'end'>): LoadedOperation {
  return {
    operation,
    arrive(draft) {
      endJourney(draft, operation.reason, 'end');
      return undefined;
    },
  };
}
