import { fail, type Result } from '@/core/lib';
import type { Table, TableProblem, TableReader } from '@/core/ports';

type Message = { readonly share: number } | { readonly result: Result<Table, TableProblem> };

/**
 * The table reader of the app: a worker for each file, so that a large one never holds up the screen and a
 * cancelled one is gone at once. The caller keeps its bytes; the worker gets a copy.
 */
export function createTableReader(): TableReader {
  return {
    read: (bytes, { onProgress, signal } = {}) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve(fail({ code: 'reading-cancelled', values: {} }));
          return;
        }
        const worker = new Worker(new URL('./csv.worker.ts', import.meta.url), {
          type: 'module',
          name: 'table-reader',
        });
        const end = (result: Result<Table, TableProblem>): void => {
          worker.terminate();
          signal?.removeEventListener('abort', cancel);
          resolve(result);
        };
        const cancel = (): void => end(fail({ code: 'reading-cancelled', values: {} }));
        signal?.addEventListener('abort', cancel);
        worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
          if ('share' in data) onProgress?.(data.share);
          else end(data.result);
        });
        worker.addEventListener('error', (event) => {
          end(
            fail({
              code: 'reading-failed',
              values: { reason: event.message || 'The worker could not be started.' },
            }),
          );
        });
        worker.postMessage({ bytes });
      }),
  };
}
