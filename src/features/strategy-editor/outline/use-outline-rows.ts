import { useState } from 'react';
import { outlineOf, type OutlineRow, type Strategy } from '@/core/strategy';
import { isSameShape } from '../layout/strategy-graph';

/** A strategy's outline. It stays the same value while steps only say something else. */
export function useOutlineRows(strategy: Strategy): readonly OutlineRow[] {
  const [kept, setKept] = useState(() => ({ strategy, rows: outlineOf(strategy) }));
  if (kept.strategy === strategy) return kept.rows;
  const isSame = kept.strategy.groups === strategy.groups && isSameShape(kept.strategy, strategy);
  const rows = isSame ? kept.rows : outlineOf(strategy);
  setKept({ strategy, rows });
  return rows;
}
