import { edgeFrom, edits, type Strategy } from '@/core/strategy';
import { leadToExit } from './lead-to-exit';
import { readText, type FixValues } from './repair';

/** Leads arms of an experiment out of the strategy, so that whoever is in them is left alone. */
export function leaveAlone(strategy: Strategy, { node, arms }: FixValues): Strategy {
  const id = readText(node);
  const held = Array.isArray(arms) ? arms.map(readText) : [];
  return held.reduce((led: Strategy, port) => {
    const edge = edgeFrom(led, id, port);
    if (!edge || led.nodes[edge.target]?.kind === 'exit') return led;
    return leadToExit(edits.disconnectPorts(led, [edge]), id, port);
  }, strategy);
}
