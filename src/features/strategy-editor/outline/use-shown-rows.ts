import { useMemo } from 'react';
import {
  findNodes,
  type DayReckoning,
  type OutlineRow,
  type SearchVoice,
  type Strategy,
} from '@/core/strategy';
import { useFormat } from '@/ui';
import { useVoice } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import { useEditorWords } from '../words/use-editor-words';
import type { Order } from './outline';
import type { ViewRow } from './outline-lines';
import { sortByChannel, sortByDay } from './sort-rows';
import { useOutlineWords } from './words/use-outline-words';

/** The rows along the paths, or the steps by day or by channel. */
export function useSortedRows(
  paths: readonly OutlineRow[],
  strategy: Strategy,
  { order, reckoning }: { order: Order; reckoning: DayReckoning | undefined },
): readonly ViewRow[] {
  const words = useOutlineWords();
  const editor = useEditorWords();
  const format = useFormat();
  // Along the paths the document itself has no say: its rows stay the same while somebody types.
  const sorted = order === 'channel' ? strategy : undefined;
  return useMemo(() => {
    if (sorted) return sortByChannel(paths, sorted, editor);
    if (order !== 'day') return paths;
    return sortByDay(paths, reckoning?.days, (day) =>
      day === undefined ? words.noDay : words.daySection({ day: format.number(day) }),
    );
  }, [paths, sorted, order, reckoning, words, editor, format]);
}

/** The steps that have what is looked for; undefined while nothing is. */
export function useFound(strategy: Strategy, query: string): ReadonlySet<string> | undefined {
  const words = useEditorWords();
  const voice = useVoice();
  const searching = useMemo<SearchVoice>(
    () => ({ ...voice, nodeName: (node) => nameOf(node, words) }),
    [voice, words],
  );
  const searched = query.trim() === '' ? undefined : strategy;
  return useMemo(
    () => searched && new Set(findNodes(searched, query, searching)),
    [searched, query, searching],
  );
}
