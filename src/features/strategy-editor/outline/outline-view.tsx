import '../css/outline.css';
import '../css/outline-rows.css';
import '../css/outline-cells.css';
import '../css/outline-carried.css';
import '../css/outline-narrow.css';
import { DndContext } from '@dnd-kit/core';
import { useDeferredValue, useMemo } from 'react';
import { useDocumentState } from '@/workspace';
import { useCanvas } from '../canvas/canvas-context';
import { useObservable } from '../session/observable';
import type { ViewProps } from '../views/views';
import type { OutlineInUse } from './go-to-row';
import { OutlineBar } from './outline-bar';
import { OutlineFoot } from './outline-foot';
import { linesOf } from './outline-lines';
import { OutlineTable } from './outline-table';
import { useOutline } from './use-outline';
import { useOutlineRows } from './use-outline-rows';
import { useRowCarrying } from './use-row-carrying';
import { useFound, useSortedRows } from './use-shown-rows';

/** The strategy as a table, path by path: the canvas in words, with the same selection and the same commands. */
export function OutlineView({ session, problems }: ViewProps) {
  const outline = useOutline(session);
  const strategy = useDocumentState(session.open, ({ document }) => document);
  const order = useObservable(outline, (state) => state.order);
  const closed = useObservable(outline, (state) => state.closed);
  const find = useDeferredValue(useObservable(outline, (state) => state.find));
  const isProblemsOnly = useObservable(outline, (state) => state.isProblemsOnly);
  const { overlay } = useCanvas();
  // By path, days are the rows' own affair.
  const reckoning = useObservable(overlay, (marks) => (order === 'day' ? marks.reckoning : undefined));
  const paths = useOutlineRows(strategy);
  const rows = useSortedRows(paths, strategy, { order, reckoning });
  const found = useFound(strategy, find);
  const marked = useMemo(
    () =>
      isProblemsOnly
        ? new Set(problems.flatMap(({ at, severity }) => (severity === 'info' ? [] : (at.node ?? []))))
        : undefined,
    [isProblemsOnly, problems],
  );
  const only = useMemo(
    () => (found && marked ? new Set([...found].filter((id) => marked.has(id))) : (found ?? marked)),
    [found, marked],
  );
  const lines = useMemo(() => linesOf(rows, { closed, only }), [rows, closed, only]);
  const use = useMemo<OutlineInUse>(
    () => ({ session, outline, rows, lines }),
    [session, outline, rows, lines],
  );
  const { carrying, handlers } = useRowCarrying(use);
  return (
    <section className="se-outline">
      <OutlineBar session={session} outline={outline} found={found?.size} />
      <DndContext {...handlers}>
        <OutlineTable use={use} carrying={carrying} />
      </DndContext>
      <OutlineFoot use={use} />
    </section>
  );
}
