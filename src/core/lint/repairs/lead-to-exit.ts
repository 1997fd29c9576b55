import { edits, type Strategy } from '@/core/strategy';
import { looseEnd } from './ways-as-run';

/**
 * Leads a way out to the exit of those who are done; to a new one, where there is none or more than one. Steps behind it
 * that are switched off stay where they are: the last of them is led on. A way out that is led somewhere stays so.
 */
export function leadToExit(strategy: Strategy, source: string, port: string): Strategy {
  const exits = Object.values(strategy.nodes).filter(
    (each) => each.kind === 'exit' && each.settings.reason === 'completed',
  );
  const end = looseEnd(strategy, source, port);
  if (!end) return strategy;
  const [only] = exits;
  if (only && exits.length === 1) return edits.connectPorts(strategy, { ...end, target: only.id });
  const exit = edits.createNode(strategy, 'exit');
  const added = edits.insertNode(strategy, exit);
  const led = edits.connectPorts(added, { ...end, target: exit.id });
  return led === added ? strategy : led;
}
