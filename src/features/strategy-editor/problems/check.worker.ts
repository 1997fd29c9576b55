import '@/core/lib/zod-jitless';
import { applyPatches, diffValues } from '@/core/lib';
import { judgeStrategy, type Judgement, type LintContext } from '@/core/lint';
import type { Strategy } from '@/core/strategy';
import type { CheckAnswer, CheckRequest } from './check-message';

let strategy: Strategy | undefined;
let context: LintContext | undefined;
let said: Judgement | undefined;

// One request in, one answer out, in order.
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  context = data.context ?? context;
  strategy = 'nodes' in data.strategy ? data.strategy : strategy && applyPatches(strategy, data.strategy);
  if (!strategy || !context)
    throw new Error('The first strategy to be checked comes whole, with its context.');
  const judgement = judgeStrategy(strategy, context);
  const isNews = !said || diffValues(said, judgement).length > 0;
  said = judgement;
  const answer: CheckAnswer = { judgement: isNews ? judgement : undefined };
  postMessage(answer);
});
