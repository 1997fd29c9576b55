import { createContext, use, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { contextOf } from '@/core/lint';
import { reckonDays, type DayRange, type DayReckoning, type Strategy } from '@/core/strategy';
import { useFormat, type Format } from '@/ui';
import { useProject } from '@/workspace';
import { createObservable, useObservable, type Observable } from '../session/observable';
import type { OutlineWords } from './words/en';
import { useOutlineWords } from './words/use-outline-words';

const NONE: DayReckoning = { counts: 'since-entry', days: new Map(), named: new Map() };

type Days = Observable<{ readonly reckoning: DayReckoning }>;

/** The days rows read, handed down by the outline. */
export const DaysContext = createContext<Days>(createObservable({ reckoning: NONE }));

/** The days of a strategy as it stands. Typing does not wait for them. */
export function useDays(strategy: Strategy): { reckoning: DayReckoning; days: Days } {
  const known = useProject();
  const later = useDeferredValue(strategy);
  const segments = useMemo(() => known && contextOf(known).segments, [known]);
  const reckoning = useMemo(() => reckonDays(later, segments), [later, segments]);
  const [days] = useState(() => createObservable({ reckoning }));
  useEffect(() => days.set({ reckoning }), [days, reckoning]);
  return { reckoning, days };
}

/** The days on which a case can come to a step, in words; a row whose days stay the same is not drawn again. */
export function useDaysOf(step: string): string {
  const words = useOutlineWords();
  const format = useFormat();
  return useObservable(use(DaysContext), ({ reckoning }) => sayDays(reckoning.days.get(step), words, format));
}

export function sayDays(range: DayRange | undefined, words: OutlineWords, format: Format): string {
  if (!range || !Number.isFinite(range.earliest)) return '';
  const from = format.number(range.earliest);
  const to = Number.isFinite(range.latest) ? format.number(range.latest) : undefined;
  return words.days({ from, to });
}
