import { edits, type Strategy } from '@/core/strategy';

/** Leads a way out to the exit of those who are done; to a new one, where there is none or more than one. */
export function leadToExit(strategy: Strategy, source: string, port: string): Strategy {
  const exits = Object.values(strategy.nodes).filter(
    (each) => each.kind === 'exit' && each.settings.reason === 'completed',
  );
  const [only] = exits;
  return only && exits.length === 1
    ? edits.connectPorts(strategy, { source, port, target: only.id })
    : edits.insertNode(strategy, edits.createNode(strategy, 'exit'), { after: { source, port } });
}
