import {
  edits,
  fitPiece,
  listEdges,
  listPorts,
  NODE_KINDS,
  takePiece,
  type NodeKind,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

/** What an edit by chance is about: numbers drawn one after the other, and a strategy to take parts from. */
export type Draws = {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly donor: Strategy;
};

/** An edit a person may make, about whatever is drawn; some of what is drawn is not there. */
export type RandomEdit = (strategy: Strategy, draws: Draws) => Strategy;

function one<Value>(values: readonly Value[], { below }: Draws): Value | undefined {
  return values[below(Math.max(1, values.length))];
}

const nodeOf = (strategy: Strategy, draws: Draws): string =>
  one([...Object.keys(strategy.nodes), 'gone'], draws) ?? 'gone';

const nodesOf = (strategy: Strategy, draws: Draws): string[] =>
  Array.from({ length: 1 + draws.below(4) }, () => nodeOf(strategy, draws));

function wayOf(strategy: Strategy, draws: Draws): { source: string; port: string } {
  const source = nodeOf(strategy, draws);
  const node = strategy.nodes[source];
  return { source, port: one(node ? listPorts(node) : [], draws)?.id ?? 'next' };
}

const groupOf = ({ groups }: Strategy, draws: Draws): string =>
  one([...Object.keys(groups), 'gone'], draws) ?? '';
const kindOf = (draws: Draws): NodeKind => one(NODE_KINDS, draws) ?? 'wait';
const positionOf = ({ below }: Draws) => ({ x: below(2000) - 500, y: below(2000) - 500 });

/** A step with settings somebody might have made. */
function stepOf(draws: Draws): StrategyNode {
  return one(Object.values(draws.donor.nodes), draws) ?? edits.createNode(draws.donor, 'wait');
}

function changeNode(strategy: Strategy, draws: Draws): Strategy {
  const node = strategy.nodes[nodeOf(strategy, draws)];
  if (!node) return strategy;
  const like = Object.values(draws.donor.nodes).filter(({ kind }) => kind === node.kind);
  return edits.changeSettings(strategy, node.id, node.kind, (one(like, draws) ?? node).settings);
}

function pastePiece(from: Strategy, strategy: Strategy, draws: Draws): Strategy {
  const piece = fitPiece(strategy, takePiece(from, nodesOf(from, draws)));
  return edits.insertPiece(strategy, piece, {
    ...(draws.below(3) > 0 && { after: wayOf(strategy, draws) }),
    ...(draws.below(2) > 0 && { position: positionOf(draws) }),
  });
}

/** Where remarks stand: at a step, or at a part of it, counted as the checks count; some are not there. */
const FIELDS = ['branches.0.condition', 'branches.1.condition', 'arms.1', 'outcomes.0', 'port.undeliverable'];

const remark = (strategy: Strategy, draws: Draws) => ({
  code: one(['FLOW-09', 'send-chain'], draws) ?? '',
  severity: 'warning' as const,
  at: {
    document: { kind: 'strategy' as const, id: strategy.id },
    node: nodeOf(strategy, draws),
    ...(draws.below(2) > 0 && { field: one(FIELDS, draws) ?? '' }),
  },
  values: {},
});

/**
 * Every edit of the core, made by chance. Whoever adds an edit adds a line here, and it takes part in the long
 * random walks that prove documents and histories.
 */
export const RANDOM_EDITS: Readonly<
  Record<Exclude<keyof typeof edits, 'createNode' | 'nextNodeId'>, RandomEdit>
> = {
  addToGroup: (strategy, draws) =>
    edits.addToGroup(strategy, groupOf(strategy, draws), nodesOf(strategy, draws)),
  arrangeNodes: (strategy) => edits.arrangeNodes(strategy),
  balanceWeights: (strategy, draws) => edits.balanceWeights(strategy, nodeOf(strategy, draws)),
  changeSettings: changeNode,
  changeStrategy: (strategy, draws) =>
    edits.changeStrategy(strategy, { name: `Named ${draws.below(9)}`, interrupts: draws.donor.interrupts }),
  collapseGroup: (strategy, draws) =>
    edits.collapseGroup(strategy, groupOf(strategy, draws), draws.below(2) > 0),
  connectPorts: (strategy, draws) =>
    edits.connectPorts(strategy, { ...wayOf(strategy, draws), target: nodeOf(strategy, draws) }),
  disconnectPorts: (strategy, draws) => {
    const edge = one(listEdges(strategy), draws);
    return edits.disconnectPorts(strategy, edge ? [edge] : []);
  },
  groupNodes: (strategy, draws) =>
    edits.groupNodes(strategy, nodesOf(strategy, draws), `Group ${draws.below(9)}`),
  insertBefore: (strategy, draws) =>
    edits.insertBefore(strategy, edits.createNode(strategy, kindOf(draws)), {
      target: nodeOf(strategy, draws),
    }),
  insertNode: (strategy, draws) =>
    edits.insertNode(strategy, edits.createNode(strategy, kindOf(draws)), {
      ...(draws.below(3) > 0 && { after: wayOf(strategy, draws) }),
      ...(draws.below(2) > 0 && { position: positionOf(draws) }),
    }),
  insertPiece: (strategy, draws) => pastePiece(draws.below(2) > 0 ? strategy : draws.donor, strategy, draws),
  moveInLine: (strategy, draws) =>
    edits.moveInLine(strategy, nodesOf(strategy, draws), wayOf(strategy, draws)),
  moveNodes: (strategy, draws) => edits.moveNodes(strategy, { [nodeOf(strategy, draws)]: positionOf(draws) }),
  removeFromGroups: (strategy, draws) => edits.removeFromGroups(strategy, nodesOf(strategy, draws)),
  removeNodes: (strategy, draws) => edits.removeNodes(strategy, nodesOf(strategy, draws).slice(0, 2)),
  renameGroup: (strategy, draws) =>
    edits.renameGroup(strategy, groupOf(strategy, draws), `Group ${draws.below(9)}`),
  renameNode: (strategy, draws) =>
    edits.renameNode(strategy, nodeOf(strategy, draws), `Step ${draws.below(9)}`),
  replaceNode: (strategy, draws) => edits.replaceNode(strategy, nodeOf(strategy, draws), stepOf(draws)),
  restoreProblem: (strategy, draws) => {
    const kept = one(strategy.suppressions, draws);
    return kept ? edits.restoreProblem(strategy, kept) : strategy;
  },
  setDisabled: (strategy, draws) => edits.setDisabled(strategy, nodesOf(strategy, draws), draws.below(2) > 0),
  suppressProblem: (strategy, draws) =>
    edits.suppressProblem(strategy, remark(strategy, draws), 'As agreed.'),
  ungroupNodes: (strategy, draws) => edits.ungroupNodes(strategy, [groupOf(strategy, draws)]),
};

/** Turns drawn numbers into draws; they are used up in turn, and begin again at the end. */
export function drawFrom(numbers: readonly number[], donor: Strategy): Draws {
  let at = 0;
  return { below: (end) => (numbers[at++ % numbers.length] ?? 0) % end, donor };
}
