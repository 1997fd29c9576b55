import type { OperationName, OperationOf } from '@/core/bundle';
import type { LoadedOperation, Preparation } from '../loaded-operation';
import { prepareAsk } from './ask';
import { prepareAssign } from './assign';
import { prepareBranch } from './branch';
import { prepareContact } from './contact';
import { prepareEnd } from './end';
import { prepareEnter } from './enter';
import { prepareRecord } from './record';
import { prepareWait } from './wait';

type Prepare = {
  readonly [Name in OperationName]: (
    operation: OperationOf<Name>,
    preparation: Preparation,
  ) => LoadedOperation;
};

/** How each operation is made ready; the compiler names the one that is missing. */
const PREPARE: Prepare = {
  enter: prepareEnter,
  branch: prepareBranch,
  assign: prepareAssign,
  contact: prepareContact,
  ask: prepareAsk,
  wait: prepareWait,
  record: prepareRecord,
  end: prepareEnd,
};

/** Makes an operation of a bundle ready to run. */
export function prepareOperation<Name extends OperationName>(
  operation: OperationOf<Name>,
  preparation: Preparation,
): LoadedOperation {
  const prepare: (operation: OperationOf<Name>, preparation: Preparation) => LoadedOperation =
    PREPARE[operation.op];
  return prepare(operation, preparation);
}
