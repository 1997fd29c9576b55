import { useEffect, useMemo, useState } from 'react';
import { say, type Result } from '@/core/lib';
import type { TableProblem } from '@/core/ports';
import { schedules, type CellRow, type ScheduleReading } from '@/core/strategy';
import { useProject, useServices } from '@/workspace';
import { readCells } from './read-cells';
import { useScheduleWords } from './words/use-schedule-words';

/** Where a table comes from: cells that were pasted, or a file. */
export type TableSource =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** How far reading is: nothing there, at it, no table (and why), or read. */
export type Reading =
  | { readonly status: 'none' | 'reading' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'read'; readonly reading: ScheduleReading };

/** Typing rests this long before the cells are read. */
const REST = 150;

type Cells = { readonly source: TableSource; readonly result: Result<readonly CellRow[], TableProblem> };

/** Reads a table and, in it, the schedule; a newer source ends the reading of the one before. */
export function useScheduleReading(source: TableSource): Reading {
  const words = useScheduleWords();
  const { tables } = useServices();
  const project = useProject();
  const [cells, setCells] = useState<Cells>();
  const isEmpty = source.kind === 'text' && source.text.trim() === '';
  useEffect(() => {
    if (isEmpty) return undefined;
    const abort = new AbortController();
    const read = async () => {
      const result = await readCells(tables, await bytesOf(source), abort.signal);
      if (!abort.signal.aborted) setCells({ source, result });
    };
    const timer = setTimeout(() => void read(), source.kind === 'text' ? REST : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [source, isEmpty, tables]);
  const current = cells?.source === source ? cells.result : undefined;
  return useMemo(() => {
    if (isEmpty) return { status: 'none' };
    if (!current) return { status: 'reading' };
    if (!current.ok) return { status: 'failed', sentence: say(words.tableProblems, current.error) };
    return { status: 'read', reading: schedules.readSchedule(current.value, project?.templates ?? []) };
  }, [isEmpty, current, project, words]);
}

/** A file that is gone by the time it is read counts as empty. */
async function bytesOf(source: TableSource): Promise<Uint8Array> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text);
  try {
    return new Uint8Array(await source.file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
