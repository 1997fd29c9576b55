import { edgesOutOf, edits, type Strategy } from '@/core/strategy';
import { readText, type FixValues } from './repair';

/** Puts one wait into every way from a step to another. */
export function addWaitAfter(strategy: Strategy, { node, target }: FixValues): Strategy {
  const [edge, ...others] = edgesOutOf(strategy, readText(node)).filter((each) => each.target === target);
  if (!edge) return strategy;
  const wait = edits.createNode(strategy, 'wait');
  return others.reduce(
    (joined, { source, port }) => edits.connectPorts(joined, { source, port, target: wait.id }),
    edits.insertNode(strategy, wait, { after: edge }),
  );
}
