import type { Onward, OutlineRow } from './outline-row';
import type { PathGraph } from './path-graph';
import type { PathTree } from './path-tree';
import { wayOn } from './way-on';

/** Where a row goes. `follower` is the step written next at the same level once the row's own rows are through. */
type Place = {
  readonly level: number;
  readonly parent: string | undefined;
  readonly follower?: number | undefined;
};

type Task = Place & {
  readonly kind: 'step' | 'way' | 'on';
  readonly vertex: number;
  /** A way whose step is written at the level of the step it leaves, not below the way. */
  readonly isFlat?: boolean;
};

/** The rows of the trees one after the other; those after the first are reached from no entry. Notes come last. */
export function writeRows(
  graph: PathGraph,
  [reached, unreached]: readonly [PathTree, PathTree],
  notes: readonly string[],
): OutlineRow[] {
  const page = new Page(graph);
  page.write(reached, { level: 1, parent: undefined });
  if (unreached.tops.length > 0) page.write(unreached, page.head('unreached'));
  if (notes.length > 0) {
    const place = page.head('notes');
    for (const note of notes) page.addStep(note, place);
  }
  return page.finish();
}

/** A row before it is known what number the step it leads to has, and whether rows follow below it. */
type Draft = { readonly row: OutlineRow; readonly target?: number | undefined; readonly isBack?: boolean };

class Page {
  readonly #graph: PathGraph;
  readonly #drafts: Draft[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(graph: PathGraph) {
    this.#graph = graph;
  }

  head(of: 'unreached' | 'notes'): Place {
    const key = `heading:${of}`;
    this.#drafts.push({ row: { kind: 'heading', key, of, level: 1, parent: undefined, isParent: false } });
    return { level: 2, parent: key };
  }

  addStep(node: string, { level, parent }: Place): void {
    const number = this.#numbers.size + 1;
    this.#numbers.set(node, number);
    this.#drafts.push({ row: { kind: 'step', key: node, node, number, level, parent, isParent: false } });
  }

  /** Writes a tree, top by top. What is still to be written waits on a stack: paths are longer than calls go deep. */
  write(tree: PathTree, place: Place): void {
    const waiting = this.#lineOf(tree.tops, place);
    for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
      if (task.kind === 'step') waiting.push(...this.#writeStep(tree, task));
      else waiting.push(...this.#writeWay(tree, task));
    }
  }

  finish(): OutlineRow[] {
    return this.#drafts.map(({ row, target, isBack = false }, at) => {
      const isParent = (this.#drafts[at + 1]?.row.level ?? 0) > row.level;
      if (row.kind !== 'way' && row.kind !== 'on') return { ...row, isParent };
      const node = target === undefined ? undefined : this.#idOf(target);
      const onward: Onward | undefined =
        node === undefined ? undefined : { node, number: this.#numbers.get(node) ?? 0, isBack };
      return { ...row, isParent, onward };
    });
  }

  /** Steps one below the other, the last one first, as a stack wants them. */
  #lineOf(steps: readonly number[], { level, parent, follower }: Place): Task[] {
    return steps
      .map((vertex, at): Task => ({
        kind: 'step',
        vertex,
        level,
        parent,
        follower: steps[at + 1] ?? follower,
      }))
      .reverse();
  }

  #writeStep(tree: PathTree, task: Task): Task[] {
    const { vertex, level } = task;
    const id = this.#idOf(vertex);
    this.addStep(id, task);
    const ways = this.#graph.ways[vertex] ?? [];
    const flat = wayOn(this.#graph, tree, vertex);
    const met = (tree.below.get(vertex) ?? []).filter((each) => this.#graph.vertices[each]?.kind === 'node');
    const line = flat === undefined ? met : inOrder(tree, [...met, ...(tree.below.get(flat) ?? [])]);
    const isPlain =
      this.#graph.onward[vertex] === undefined || this.#targetOf(vertex) === (line[0] ?? task.follower ?? -1);
    return [
      ...this.#lineOf(line, task),
      ...(isPlain ? [] : [{ ...task, kind: 'on' as const }]),
      ...ways
        .map((way): Task => ({
          kind: 'way',
          vertex: way,
          level: level + 1,
          parent: id,
          isFlat: way === flat,
        }))
        .reverse(),
    ];
  }

  #writeWay(tree: PathTree, { kind, vertex, level, parent, isFlat = false }: Task): Task[] {
    const node = this.#idOf(vertex);
    const known = this.#graph.vertices[vertex];
    const port = known?.kind === 'way' ? known.port.id : (this.#graph.onward[vertex] ?? '');
    const key = `${node}/${port}`;
    const target = this.#targetOf(vertex);
    const own = kind === 'way' && !isFlat ? (tree.below.get(vertex) ?? []) : [];
    const isBack = (tree.places.get(target ?? -1) ?? Infinity) <= (tree.places.get(vertex) ?? 0);
    this.#drafts.push({
      row: {
        kind: kind === 'way' ? 'way' : 'on',
        key,
        node,
        port,
        level,
        parent,
        isParent: false,
        onward: undefined,
      },
      ...(own.length === 0 && { target, isBack }),
    });
    return this.#lineOf(own, { level: level + 1, parent: key });
  }

  #idOf(vertex: number): string {
    return this.#graph.vertices[vertex]?.node.id ?? '';
  }

  /** Where a way, or the unnamed way out of a step, leads. */
  #targetOf(vertex: number): number | undefined {
    return this.#graph.next[vertex]?.find((target) => this.#graph.vertices[target]?.kind === 'node');
  }
}

function inOrder({ places }: PathTree, steps: readonly number[]): number[] {
  return [...steps].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
