import { conditionSchema, type Condition } from '@/core/condition';
import { edgeFrom, edits, type NodeSettings, type Strategy } from '@/core/strategy';
import { readText, type FixValues } from './repair';

type Branches = NodeSettings['split']['branches'];

/** Gives a branch another condition, if it still asks what it asked when the fix was offered. */
export function changeBranch(strategy: Strategy, { node, branch, before, condition }: FixValues): Strategy {
  const split = strategy.nodes[readText(node)];
  const changed = readCondition(condition);
  if (split?.kind !== 'split' || !changed) return strategy;
  const { branches } = split.settings;
  const at = branches.findIndex(
    (each) => each.id === branch && JSON.stringify(each.condition) === JSON.stringify(before),
  );
  const found = branches[at];
  return found
    ? edits.changeSettings(strategy, split.id, 'split', {
        ...split.settings,
        branches: branches.with(at, { ...found, condition: changed }),
      })
    : strategy;
}

/** Adds a branch after all others, which leads where everyone else goes already. */
export function addBranch(strategy: Strategy, { node, condition }: FixValues): Strategy {
  const split = strategy.nodes[readText(node)];
  const asked = readCondition(condition);
  if (split?.kind !== 'split' || !asked || split.settings.branches.length >= 250) return strategy;
  const { branches } = split.settings;
  const known = JSON.stringify(asked);
  if (branches.some((each) => JSON.stringify(each.condition) === known)) return strategy;
  const id = freeId(branches);
  const onward = edgeFrom(strategy, split.id, 'else');
  const added = edits.changeSettings(strategy, split.id, 'split', {
    ...split.settings,
    branches: [...branches, { id, name: '', condition: asked }],
  });
  return onward ? edits.connectPorts(added, { ...onward, port: id }) : added;
}

/** Takes a branch away; the last one takes its split along, for then everyone goes on by the same way. */
export function removeBranch(strategy: Strategy, { node, branch, at }: FixValues): Strategy {
  const split = strategy.nodes[readText(node)];
  if (split?.kind !== 'split' || typeof at !== 'number') return strategy;
  const { branches } = split.settings;
  if (branches[at]?.id !== branch) return strategy;
  return branches.length === 1
    ? edits.removeNodes(strategy, [split.id])
    : edits.changeSettings(strategy, split.id, 'split', {
        ...split.settings,
        branches: branches.toSpliced(at, 1),
      });
}

function readCondition(value: unknown): Condition | undefined {
  const read = conditionSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

function freeId(branches: Branches): string {
  const taken = new Set(branches.map(({ id }) => id));
  let number = branches.length + 1;
  while (taken.has(`branch-${String(number)}`)) number += 1;
  return `branch-${String(number)}`;
}
