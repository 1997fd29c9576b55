import type { Strategy } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import type { Outline } from './outline';
import { rowsAbove, type OutlineLine, type ViewRow } from './outline-lines';

/** An outline in use: what it shows of which rows, and the strategy they are of. */
export type OutlineInUse = {
  readonly session: EditorSession;
  readonly outline: Outline;
  /** All rows there are, and those of them that are shown. */
  readonly rows: readonly ViewRow[];
  readonly lines: readonly OutlineLine[];
};

/** What goes with going to a row: its step is selected, is added to what is selected, or nothing changes. */
type Manner = 'select' | 'extend' | 'look';

/** Goes to a row that is shown. */
export function goToRow(use: OutlineInUse, index: number, manner: Manner = 'select'): void {
  const { session, outline, lines } = use;
  const row = lines[index]?.row;
  if (!row) return;
  const { active, anchor } = outline.get();
  outline.set({ active: row.key, anchor: manner === 'extend' ? (anchor ?? active) : row.key });
  if (manner === 'select') selectHere(use, stepsOf(row, session.get()));
  if (manner === 'extend') extendTo(use, index);
}

/** Selects steps without leaving the row one is on. */
export function selectHere({ session, outline }: OutlineInUse, steps: readonly string[]): void {
  session.view.select(steps);
  outline.set({ own: session.view.state.get().selected });
}

/** Goes to a row wherever it is: rows it stands below are opened, and what hides it is switched off. */
export function findRow({ outline, rows, lines }: OutlineInUse, key: string): void {
  const { closed } = outline.get();
  const above = new Set(rowsAbove(rows, key));
  const isHidden = !lines.some(({ row }) => row.key === key);
  outline.set({
    active: key,
    anchor: key,
    ...([...above].some((each) => closed.has(each)) && {
      closed: new Set([...closed].filter((each) => !above.has(each))),
    }),
    ...(isHidden && { find: '', isProblemsOnly: false }),
  });
}

/** The steps a row stands for: itself, the step it is a way out of, or those of its group. */
export function stepsOf(row: ViewRow, { groups }: Strategy): readonly string[] {
  if (row.kind === 'group') return groups[row.group]?.nodes ?? [];
  return 'node' in row ? [row.node] : [];
}

function extendTo(use: OutlineInUse, index: number): void {
  const { outline, lines } = use;
  const { anchor } = outline.get();
  const start = Math.max(
    0,
    lines.findIndex(({ row }) => row.key === anchor),
  );
  const between = lines
    .slice(Math.min(start, index), Math.max(start, index) + 1)
    .flatMap(({ row }) => (row.kind === 'step' ? [row.node] : []));
  const here = lines[index]?.row;
  const first = here?.kind === 'step' ? [here.node] : [];
  selectHere(use, [...new Set([...first, ...between])]);
}
