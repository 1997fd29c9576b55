import { fail, type Result } from '@/core/lib';
import type { MailCompiler, MailProblem } from '@/core/ports';
import { rememberMail } from './remember-mail';

type Answer = Result<{ readonly html: string }, MailProblem>;

/** A mail compiler with a worker of its own, which `dispose` ends. */
export type DisposableMailCompiler = MailCompiler & { readonly dispose: () => void };

/**
 * The mail compiler of the app: a worker, started by the first message, so that laying out never holds up typing.
 * A worker that cannot be started or dies answers every waiting message as unavailable, and the next one starts anew.
 */
export function createMailCompiler(): DisposableMailCompiler {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let last = 0;

  const giveUp = (detail: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer(fail({ code: 'mail-unavailable', values: { detail } }));
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./mjml.worker.ts', import.meta.url), {
      type: 'module',
      name: 'mail-compiler',
    });
    started.addEventListener('message', ({ data }: MessageEvent<{ id: number; result: Answer }>) => {
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
    });
    started.addEventListener('error', (event) => {
      giveUp(event.message || 'The worker could not be started.');
    });
    return started;
  };

  const compiler = rememberMail({
    compile: (mjml) =>
      new Promise((resolve) => {
        worker ??= start();
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, mjml });
      }),
  });
  return {
    compile: (mjml) => compiler.compile(mjml),
    dispose: () => {
      giveUp('The mail compiler was put away.');
    },
  };
}
