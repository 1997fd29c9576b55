import type { Effect, HistoryEntry } from '@/core/contract';

/**
 * A history in the order in which people tell it: a step lists all its notes before all its effects; here each
 * effect stands at the step it came from. Nothing is left out and no instant changes.
 */
export function inReadingOrder(history: readonly HistoryEntry[]): HistoryEntry[] {
  const told: HistoryEntry[] = [];
  let from = 0;
  while (from < history.length) {
    let until = from + 1;
    while (until < history.length && !isEvent(history[until])) until += 1;
    told.push(...tellStep(history.slice(from, until)));
    from = until;
  }
  return told;
}

function isEvent(entry: HistoryEntry | undefined): boolean {
  return entry !== undefined && 'event' in entry;
}

/** One event and what came of it. */
function tellStep(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const left = entries.filter((entry) => 'effect' in entry);
  const told: HistoryEntry[] = [];
  let at: string | null = null;
  const tellEffectsOf = (operation: string | null) => {
    for (const entry of left.filter(({ effect }) => operation !== null && cameFrom(effect, operation))) {
      told.push(entry);
      left.splice(left.indexOf(entry), 1);
    }
  };
  for (const entry of entries) {
    if ('effect' in entry) continue;
    if ('note' in entry && entry.note.operation !== at) {
      tellEffectsOf(at);
      at = entry.note.operation;
    }
    told.push(entry);
  }
  tellEffectsOf(at);
  return [...told, ...left];
}

/** Whether an effect's key names an operation: at its end, or before what was added to it. */
function cameFrom(effect: Effect, operation: string): boolean {
  if (effect.kind === 'schedule' || effect.kind === 'withdraw') return false;
  const parts = effect.key.split('/');
  return parts.at(-1) === operation || parts.at(-2) === operation;
}
