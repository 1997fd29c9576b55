import { changeSettings } from '../edits/change-node';
import { connectPorts } from '../edits/connect-ports';
import { removeNodes } from '../edits/remove-nodes';
import type { NodeSettings } from '../nodes';
import type { Strategy } from '../strategy';
import { stepsOfRow } from './copy-row';
import { matrixOf } from './matrix-of';

type Branch = NodeSettings['split']['branches'][number];

/** The most branches a split may have, as its schema says. */
const MOST_BRANCHES = 250;

/**
 * Adds a branch as the last one before everyone else. It has no condition and no steps yet, and leads where the branches
 * meet. A split that is full stays as it is.
 */
export function addBranch(strategy: Strategy, split: string, name: string): Strategy {
  const branches = branchesOf(strategy, split);
  if (branches.length === 0 || branches.length >= MOST_BRANCHES) return strategy;
  const id = nextBranchId(branches);
  const others = matrixOf(strategy, split)?.rows.at(-1);
  const added = changeBranches(strategy, split, [...branches, { id, name, condition: null }]);
  const target = others?.meets ?? others?.first;
  return target === undefined ? added : connectPorts(added, { source: split, port: id, target });
}

/** Puts a branch at another place in the order in which branches are asked. Places count from 0. */
export function moveBranch(strategy: Strategy, split: string, id: string, to: number): Strategy {
  const branches = branchesOf(strategy, split);
  const branch = branches.find((each) => each.id === id);
  const place = Math.max(0, Math.min(branches.length - 1, to));
  if (!branch || branches[place] === branch) return strategy;
  const others = branches.filter((each) => each !== branch);
  return changeBranches(strategy, split, [...others.slice(0, place), branch, ...others.slice(place)]);
}

/** Gives a branch another name. */
export function renameBranch(strategy: Strategy, split: string, id: string, name: string): Strategy {
  const branches = branchesOf(strategy, split);
  const branch = branches.find((each) => each.id === id);
  if (!branch || branch.name === name) return strategy;
  return changeBranches(
    strategy,
    split,
    branches.map((each) => (each === branch ? { ...each, name } : each)),
  );
}

/** Takes a branch out with the steps that are its alone. The last branch stays: a split asks something. */
export function removeBranch(strategy: Strategy, split: string, id: string): Strategy {
  const branches = branchesOf(strategy, split);
  const row = matrixOf(strategy, split)?.rows.find(({ port }) => port === id);
  const left = branches.filter((each) => each.id !== id);
  if (!row || left.length === 0 || left.length === branches.length) return strategy;
  return changeBranches(removeNodes(strategy, stepsOfRow(row)), split, left);
}

function branchesOf(strategy: Strategy, split: string): readonly Branch[] {
  const node = strategy.nodes[split];
  return node?.kind === 'split' ? node.settings.branches : [];
}

function changeBranches(strategy: Strategy, split: string, branches: readonly Branch[]): Strategy {
  return changeSettings(strategy, split, 'split', { branches: [...branches] });
}

function nextBranchId(branches: readonly Branch[]): string {
  const taken = new Set(branches.map(({ id }) => id));
  let number = branches.length + 1;
  while (taken.has(`branch-${String(number)}`)) number += 1;
  return `branch-${String(number)}`;
}
