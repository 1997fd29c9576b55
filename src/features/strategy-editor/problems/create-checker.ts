import { diffValues } from '@/core/lib';
import { judgeStrategy, type Judgement, type LintContext } from '@/core/lint';
import type { Strategy } from '@/core/strategy';
import type { CheckAnswer, CheckRequest } from './check-message';

/** Checks one strategy again and again. */
export type Checker = {
  /** Asks for a judgement; what was asked before and is not answered yet will not be told any more. */
  check(strategy: Strategy, context: LintContext): void;
  /** Ends the worker; a later question starts a new one. */
  dispose(): void;
};

type Question = { readonly strategy: Strategy; readonly context: LintContext };

/**
 * A checker with a worker of its own, to which only what has changed is sent, one question at a time: while it works, the
 * latest question waits and those before it are dropped. Where there are no workers, or it breaks, the answer is found
 * here and told at once.
 */
export function createChecker(
  tell: (judgement: Judgement, context: LintContext, strategy: Strategy) => void,
): Checker {
  let worker: Worker | undefined;
  let isBroken = typeof Worker === 'undefined';
  let latest: Question | undefined;
  let sent: Question | undefined;
  let isBusy = false;
  let known: Judgement | undefined;

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    sent = undefined;
    isBusy = false;
  };

  const answerHere = ({ strategy, context }: Question): void =>
    tell(judgeStrategy(strategy, context), context, strategy);

  const start = (): Worker => {
    const started = new Worker(new URL('./check.worker.ts', import.meta.url), {
      type: 'module',
      name: 'strategy-check',
    });
    started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      isBusy = false;
      known = data.judgement ?? known;
      if (latest !== sent) send();
      else if (known && sent) tell(known, sent.context, sent.strategy);
    });
    started.addEventListener('error', () => {
      isBroken = true;
      end();
      if (latest) answerHere(latest);
    });
    return started;
  };

  const send = (): void => {
    if (!latest) return;
    worker ??= start();
    const { strategy, context } = latest;
    const request: CheckRequest = {
      strategy: sent ? diffValues(sent.strategy, strategy) : strategy,
      context: sent?.context === context ? undefined : context,
    };
    sent = latest;
    isBusy = true;
    worker.postMessage(request);
  };

  return {
    check(strategy, context) {
      if (latest?.strategy === strategy && latest.context === context) return;
      latest = { strategy, context };
      if (isBroken) answerHere(latest);
      else if (!isBusy) send();
    },
    dispose() {
      end();
      latest = undefined;
    },
  };
}
