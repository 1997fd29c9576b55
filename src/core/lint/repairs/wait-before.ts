import { edits, type Strategy } from '@/core/strategy';
import { isEmptyWait, isPassedAtOnce } from '../passing-time';
import { edgesAlong, readText, type FixValues } from './repair';

/**
 * Lets time pass on some of the ways to a step: a wait of no length that lies there becomes one hour or one day, by its
 * unit; the other ways get a new wait of one day, which they share.
 */
export function waitBefore(strategy: Strategy, { node, ways }: FixValues): Strategy {
  const edges = edgesAlong(strategy, readText(node), ways).filter(({ source }) =>
    isPassedAtOnce(strategy.nodes[source]),
  );
  const isEmpty = ({ source }: { source: string }): boolean => isEmptyWait(strategy.nodes[source]);
  const lengthened = edges
    .filter(isEmpty)
    .reduce((changed, { source }) => lengthen(changed, source), strategy);
  const [first, ...others] = edges.filter((edge) => !isEmpty(edge));
  if (!first) return lengthened;
  const wait = edits.createNode(lengthened, 'wait');
  const waiting = edits.changeSettings(
    edits.insertNode(lengthened, wait, { after: first }),
    wait.id,
    'wait',
    { form: 'duration', duration: { amount: 1, unit: 'days' }, at: null },
  );
  return others.reduce(
    (joined, { source, port }) => edits.connectPorts(joined, { source, port, target: wait.id }),
    waiting,
  );
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
