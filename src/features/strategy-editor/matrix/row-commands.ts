import { nameSchema } from '@/core/lib';
import { matrices, type Matrix, type MatrixRow } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import type { MatrixWords } from './words/en';

/** What the rows of a matrix are changed in: the strategy being edited, its table, and the words for what happens. */
export type MatrixHand = {
  readonly session: EditorSession;
  readonly matrix: Matrix;
  readonly words: MatrixWords;
};

/** What a row is called. */
export function rowName({ name }: MatrixRow, words: MatrixWords): string {
  return name === null ? words.everyoneElse : name === '' ? words.segment : name;
}

/** Adds a segment before everyone else; answers with its way out. */
export function addRow({ session, matrix, words }: MatrixHand): string | undefined {
  const { split, rows } = matrix;
  const name = words.newSegment({ number: rows.length });
  const done = session.change('branch-added', { name }, (known) => matrices.addBranch(known, split, name));
  session.announce(done ? words.segmentAdded({ name }) : words.fullSplit);
  return done ? matrices.matrixOf(session.get(), split)?.rows.at(-2)?.port : undefined;
}

/** Puts a segment at another place in the order in which segments are asked. */
export function moveRow({ session, matrix, words }: MatrixHand, row: MatrixRow, to: number): boolean {
  const { split, rows } = matrix;
  const name = rowName(row, words);
  const count = rows.length - 1;
  if (row.name === null || to < 0 || to >= count) return false;
  const done = session.change('branch-moved', { name }, (known) =>
    matrices.moveBranch(known, split, row.port, to),
  );
  if (done) session.announce(words.segmentMoved({ name, place: to + 1, count }));
  return done;
}

/** Gives a segment another name; an empty one and one that is no name change nothing. */
export function renameRow({ session, matrix, words }: MatrixHand, row: MatrixRow, name: string): void {
  const parsed = nameSchema.safeParse(name.trim());
  if (!parsed.success || parsed.data === '' || row.name === null) return;
  const done = session.change('branch-renamed', { name: parsed.data }, (known) =>
    matrices.renameBranch(known, matrix.split, row.port, parsed.data),
  );
  if (done) session.announce(words.segmentRenamed({ name: parsed.data }));
}

/** Takes a segment out, with the steps that are its alone. */
export function removeRow({ session, matrix, words }: MatrixHand, row: MatrixRow): void {
  if (row.name === null) return;
  const name = rowName(row, words);
  const done = session.change(
    'branch-removed',
    { name },
    (known) => matrices.removeBranch(known, matrix.split, row.port),
    { select: [matrix.split] },
  );
  session.announce(done ? words.segmentRemoved({ name }) : words.lastSegment);
}

/** Gives a row the steps of another. */
export function copyRowTo({ session, matrix, words }: MatrixHand, row: MatrixRow, to: MatrixRow): void {
  const [from, target] = [rowName(row, words), rowName(to, words)];
  const done = session.change('row-copied', { from, to: target }, (known) =>
    matrices.copyRow(known, matrix.split, row.port, to.port),
  );
  session.announce(done ? words.rowCopied({ from, to: target }) : words.nothingToCopy({ name: from }));
}
