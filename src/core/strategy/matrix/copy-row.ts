import { connectPorts } from '../edits/connect-ports';
import { insertPiece } from '../edits/insert-piece';
import { removeNodes } from '../edits/remove-nodes';
import { fitPiece } from '../pieces/fit-piece';
import { edgeFrom } from '../graph';
import { takePiece } from '../pieces/piece';
import type { Strategy } from '../strategy';
import { matrixOf, type MatrixRow } from './matrix-of';

/**
 * Gives a branch of a split the treatments of another, instead of its own: copies of all steps that are the other's
 * alone, side ways included. What led on to where the branches meet leads there from the new row too; all other ways
 * lead where they led. Branches that are not there, and a row without steps, change nothing.
 */
export function copyRow(strategy: Strategy, split: string, from: string, to: string): Strategy {
  const rows = matrixOf(strategy, split)?.rows ?? [];
  const source = rows.find(({ port }) => port === from);
  const target = rows.find(({ port }) => port === to);
  if (!source || !target || from === to || source.cells.length === 0) return strategy;
  const cleared = removeNodes(strategy, stepsOfRow(target));
  const piece = takePiece(strategy, stepsOfRow(source));
  const fitted = fitPiece(cleared, piece);
  const end = edgeFrom(cleared, split, to)?.target ?? source.meets;
  const copies = new Map(Object.keys(piece.nodes).map((id, at) => [id, Object.keys(fitted.nodes)[at] ?? '']));
  const head = copies.get(source.cells[0]?.waits[0] ?? source.cells[0]?.step ?? '');
  if (head === undefined) return strategy;
  const joined = connectPorts(insertPiece(cleared, fitted), { source: split, port: to, target: head });
  const leaving = Object.values(strategy.edges).filter(
    (edge) => copies.has(edge.source) && !copies.has(edge.target),
  );
  return leaving.reduce((led, edge) => {
    const onward = edge.target === source.meets ? end : edge.target;
    const copy = copies.get(edge.source) ?? '';
    return onward === undefined ? led : connectPorts(led, { source: copy, port: edge.port, target: onward });
  }, joined);
}

/** All steps that are a row's alone, its path first. */
export function stepsOfRow({ cells, aside }: MatrixRow): string[] {
  return [...cells.flatMap(({ step, waits }) => [...waits, step]), ...aside];
}
