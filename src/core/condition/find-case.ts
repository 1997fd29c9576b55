import type { Axis, Tree } from './branch-table';

/** What a case is to be like: this condition holds, or does not. */
export type Wanted = { readonly tree: Tree; readonly holds: boolean };

/** How many comparisons a search may still look at; many searches can share one. */
export type Patience = { left: number };

/**
 * Whether there can be a case as wanted. Fields are taken as independent, so that "no" is certain, even where one field
 * follows from another; undefined when it would take too long to say. `fixed` are steps already chosen, by axis.
 *
 * Depth first over the axes that are still undecided: a choice under which one of the wishes fails is not followed.
 */
export function findCase(
  axes: readonly Axis[],
  wanted: readonly Wanted[],
  patience: Patience,
  fixed: ReadonlyMap<number, number> = new Map(),
): boolean | undefined {
  const chosen = axes.map((_, axis) => fixed.get(axis));

  const judge = (tree: Tree): boolean | undefined => {
    if (tree.kind === 'leaf') {
      patience.left -= 1;
      const step = chosen[tree.axis];
      return step === undefined ? undefined : tree.truth[step];
    }
    // "None" asks like "any" and turns the answer round.
    const isAll = tree.match === 'all';
    let isOpen = false;
    for (const part of tree.parts) {
      const answer = judge(part);
      if (answer === undefined) isOpen = true;
      else if (answer !== isAll) return tree.match === 'any';
    }
    return isOpen ? undefined : tree.match !== 'any';
  };

  const search = (): boolean | undefined => {
    let undecided: number | undefined;
    for (const { tree, holds } of wanted) {
      const answer = judge(tree);
      if (answer === !holds) return false;
      if (answer === undefined) undecided ??= firstOpenAxis(tree, chosen);
    }
    if (undecided === undefined) return true;
    const steps = axes[undecided]?.steps ?? [];
    for (const step of steps.keys()) {
      if (patience.left < 0) return undefined;
      chosen[undecided] = step;
      const answer = search();
      if (answer !== false) return answer;
    }
    chosen[undecided] = undefined;
    return false;
  };
  return search();
}

function firstOpenAxis(tree: Tree, chosen: readonly (number | undefined)[]): number | undefined {
  if (tree.kind === 'leaf') return chosen[tree.axis] === undefined ? tree.axis : undefined;
  for (const part of tree.parts) {
    const axis = firstOpenAxis(part, chosen);
    if (axis !== undefined) return axis;
  }
  return undefined;
}
