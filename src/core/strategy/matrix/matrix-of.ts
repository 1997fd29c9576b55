import { mainPort } from '../main-port';
import { listPorts, type StrategyNode } from '../nodes';
import type { Strategy } from '../strategy';
import { findOwners } from './find-owners';

/** A treatment: a step, and the waits right before it. Waits that nothing follows stand for themselves. */
export type MatrixCell = { readonly step: string; readonly waits: readonly string[] };

/**
 * One branch of a split. `cells` are its own steps along its main path, in order; `aside` its own steps on side ways;
 * `first` where its way out leads, `meets` the step behind its last own one, which other branches lead to as well. Both
 * are undefined where the path is open or runs in a ring.
 */
export type MatrixRow = {
  readonly port: string;
  /** The branch's name; null for everyone else. */
  readonly name: string | null;
  readonly first: string | undefined;
  readonly cells: readonly MatrixCell[];
  readonly aside: readonly string[];
  readonly meets: string | undefined;
};

/** A split as a table: a row for each branch, everyone else last, and as many columns as the longest row has cells. */
export type Matrix = {
  readonly split: string;
  readonly rows: readonly MatrixRow[];
  readonly columns: number;
};

/**
 * The table of a split. Each step stands in it once at most, in the row of the one branch that leads to it, and in the
 * order of its path; what several branches lead to is no part of it. Undefined where there is no such split.
 */
export function matrixOf(strategy: Strategy, split: string): Matrix | undefined {
  const node = strategy.nodes[split];
  if (node?.kind !== 'split') return undefined;
  const owners = findOwners(strategy, split);
  const owned = new Map<string, string[]>();
  for (const [id, port] of owners) {
    const known = owned.get(port);
    if (known) known.push(id);
    else owned.set(port, [id]);
  }
  const targets = new Map(
    Object.values(strategy.edges).map(({ source, port, target }) => [`${source}/${port}`, target]),
  );
  const rows = listPorts(node).map(({ id: port, name }): MatrixRow => {
    const first = targets.get(`${split}/${port}`);
    const { path, meets } = followPath(strategy, targets, first, (id) => owners.get(id) === port);
    const onPath = new Set(path.map(({ id }) => id));
    const aside = (owned.get(port) ?? []).filter((id) => !onPath.has(id));
    return { port, name, first, cells: toCells(path), aside, meets };
  });
  return { split, rows, columns: Math.max(0, ...rows.map(({ cells }) => cells.length)) };
}

/** The steps along the main ways from one on, for as long as they are the branch's own. */
function followPath(
  strategy: Strategy,
  targets: ReadonlyMap<string, string>,
  first: string | undefined,
  isOwn: (id: string) => boolean,
): { readonly path: readonly StrategyNode[]; readonly meets: string | undefined } {
  const path: StrategyNode[] = [];
  const passed = new Set<string>();
  let at = first;
  while (at !== undefined && isOwn(at) && !passed.has(at)) {
    const node = strategy.nodes[at];
    if (!node) break;
    passed.add(at);
    path.push(node);
    const onward = mainPort(node);
    at = onward && targets.get(`${at}/${onward.id}`);
  }
  return { path, meets: at !== undefined && passed.has(at) ? undefined : at };
}

/** Waits that only let time pass go with the step they come before. */
function toCells(path: readonly StrategyNode[]): MatrixCell[] {
  const cells: MatrixCell[] = [];
  let waits: string[] = [];
  for (const node of path) {
    if (node.kind === 'wait' && node.settings.form !== 'event') waits.push(node.id);
    else {
      cells.push({ step: node.id, waits });
      waits = [];
    }
  }
  const last = waits.pop();
  return last === undefined ? cells : [...cells, { step: last, waits }];
}
