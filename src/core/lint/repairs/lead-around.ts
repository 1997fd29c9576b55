import { edgeFrom, edgesInto, edits, mainPort, type Strategy } from '@/core/strategy';
import { readText, type FixValues } from './repair';
import { waysAlong } from './ways-as-run';

/** Leads some of the ways to a step past it, to where its main way out goes; without any other way, it goes. */
export function leadAround(strategy: Strategy, { node, ways }: FixValues): Strategy {
  const passed = strategy.nodes[readText(node)];
  const main = passed && mainPort(passed);
  const onward = passed && main && edgeFrom(strategy, passed.id, main.id)?.target;
  if (!passed || onward === undefined) return strategy;
  const edges = waysAlong(strategy, passed.id, ways).map(({ edge }) => edge);
  const isOnlyWay = edgesInto(strategy, passed.id).every((edge) => edges.includes(edge));
  if (edges.length > 0 && isOnlyWay) return edits.removeNodes(strategy, [passed.id]);
  return edges.reduce((led, edge) => edits.connectPorts(led, { ...edge, target: onward }), strategy);
}
