import type { Group } from '../strategy';
import type { OutlineRow } from './outline-row';

type Span = {
  readonly group: string;
  readonly from: number;
  readonly until: number;
  readonly parent: string | undefined;
};

/** Puts a heading over groups whose steps, with all that stands below them, stand one after the other in one line. */
export function markGroups(
  rows: readonly OutlineRow[],
  groups: Readonly<Record<string, Group>>,
): readonly OutlineRow[] {
  const spans = findSpans(rows, groups);
  if (spans.length === 0) return rows;
  const starts = new Map(spans.map((span) => [span.from, span]));
  const marked: OutlineRow[] = [];
  let open: Span | undefined;
  for (const [at, row] of rows.entries()) {
    if (open?.until === at) open = undefined;
    const begins = starts.get(at);
    if (begins) {
      open = begins;
      const { group, parent } = begins;
      marked.push({ kind: 'group', key: keyOf(group), group, level: row.level, parent, isParent: true });
    }
    if (!open) marked.push(row);
    else {
      const parent = row.parent === open.parent ? keyOf(open.group) : row.parent;
      marked.push({ ...row, level: row.level + 1, parent });
    }
  }
  return marked;
}

function keyOf(group: string): string {
  return `group:${group}`;
}

function findSpans(rows: readonly OutlineRow[], groups: Readonly<Record<string, Group>>): Span[] {
  const left = new Map(
    Object.values(groups).flatMap((group) => group.nodes.map((node) => [node, group] as const)),
  );
  const spans: Span[] = [];
  for (const [at, row] of rows.entries()) {
    const group = row.kind === 'step' ? left.get(row.node) : undefined;
    if (!group) continue;
    for (const node of group.nodes) left.delete(node);
    const until = endOf(rows, group, at);
    if (until !== undefined) spans.push({ group: group.id, from: at, until, parent: row.parent });
  }
  return spans;
}

/** Where the rows of a group end that begin here; undefined if others stand between them. */
function endOf(rows: readonly OutlineRow[], { nodes }: Group, from: number): number | undefined {
  const members = new Set(nodes);
  const level = rows[from]?.level ?? 0;
  let left = members.size;
  for (let at = from; at <= rows.length; at += 1) {
    const row = rows[at];
    const isOwn = row !== undefined && 'node' in row && members.has(row.node) && row.level >= level;
    if (left === 0 && !(isOwn && row.kind !== 'step'))
      return row !== undefined && row.level > level ? undefined : at;
    if (!isOwn) return undefined;
    if (row.kind === 'step') left -= 1;
  }
  return undefined;
}
