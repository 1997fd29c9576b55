import { deleteDB } from 'idb';
import { createLocalBackend } from '@/adapters/local';
import { START } from '../support/sample-run';
import { describeBackend } from './backend-contract';

let databases = 0;

describeBackend('the local backend in a worker, on IndexedDB', () => {
  databases += 1;
  const database = `contract-${String(databases)}`;
  const backend = createLocalBackend({ database, startsAt: START });
  return Promise.resolve({
    backend,
    async close() {
      backend.close();
      await deleteDB(database);
    },
  });
});
