import type { Outline } from './outline';
import type { OutlineLine } from './outline-lines';

/** Opens or closes a row; false for one without rows of its own, and while only some rows show. */
export function toggleRow(outline: Outline, { row, isOpen }: Pick<OutlineLine, 'row' | 'isOpen'>): boolean {
  const { closed, find, isProblemsOnly } = outline.get();
  if (isOpen === undefined || find !== '' || isProblemsOnly) return false;
  const next = new Set(closed);
  if (isOpen) next.add(row.key);
  else next.delete(row.key);
  outline.set({ closed: next });
  return true;
}

/** Opens a row; one that is open stays so. */
export function openRow(outline: Outline, key: string): void {
  const { closed } = outline.get();
  if (!closed.has(key)) return;
  outline.set({ closed: new Set([...closed].filter((each) => each !== key)) });
}
