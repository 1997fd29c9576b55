import { createMemoryBackend } from '@/adapters/local/create-memory-backend';
import { START } from '../support/sample-run';
import { describeBackend } from './backend-contract';

describeBackend('the local backend in memory', () => {
  const backend = createMemoryBackend({ startsAt: START });
  return Promise.resolve({ backend, close: () => undefined });
});
