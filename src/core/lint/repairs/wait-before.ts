import { edits, type Strategy, type StrategyNode } from '@/core/strategy';
import { isEmptyWait, isPassedAtOnce } from '../passing-time';
import { readText, type FixValues } from './repair';
import { putWait, waysAlong } from './ways-as-run';

/**
 * Lets time pass on some of the ways to a step: a wait of no length that lies there becomes one hour or one day, by its
 * unit; the other ways get a new wait of one day, which they share.
 */
export function waitBefore(strategy: Strategy, { node, ways }: FixValues): Strategy {
  const along = waysAlong(strategy, readText(node), ways).filter(({ source }) =>
    mayTakeNoTime(strategy.nodes[source]),
  );
  const isEmpty = ({ source }: { source: string }): boolean => isEmptyWait(strategy.nodes[source]);
  const lengthened = along
    .filter(isEmpty)
    .reduce((changed, { source }) => lengthen(changed, source), strategy);
  return putWait(
    lengthened,
    along.filter((way) => !isEmpty(way)),
    { form: 'duration', duration: { amount: 1, unit: 'days' }, at: null },
  );
}

/** A wait that has been given a length since the fix was offered needs no other. */
function mayTakeNoTime(node: StrategyNode | undefined): boolean {
  return isPassedAtOnce(node) || (node?.kind === 'wait' && node.settings.form === 'date');
}

function lengthen(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  if (node?.kind !== 'wait') return strategy;
  const { settings } = node;
  if (settings.form === 'duration')
    return edits.changeSettings(strategy, id, 'wait', {
      ...settings,
      duration: { ...settings.duration, amount: 1 },
    });
  return settings.form === 'event'
    ? edits.changeSettings(strategy, id, 'wait', {
        ...settings,
        deadline: { ...settings.deadline, amount: 1 },
      })
    : strategy;
}
