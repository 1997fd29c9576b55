import { createHttpBackend } from '@/adapters/http';
import { BASE_URL, createPretendedServer } from '../../mocks/node';
import { START } from '../support/sample-run';
import { describeBackend } from './backend-contract';

describeBackend('a backend behind the HTTP contract', () => {
  const token = 'a token of this test';
  const server = createPretendedServer({ startsAt: START, token });
  server.listen({ onUnhandledRequest: 'error' });
  const backend = createHttpBackend({ baseUrl: BASE_URL, token: () => token });
  return Promise.resolve({ backend, close: () => server.close() });
});
