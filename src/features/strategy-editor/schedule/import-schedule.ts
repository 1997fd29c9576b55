import {
  edgeFrom,
  edits,
  reachableFrom,
  schedules,
  type DunningLevel,
  type Position,
  type SchedulePlace,
  type Strategy,
} from '@/core/strategy';
import { CARD } from '../layout/sizes';
import type { EditorSession } from '../session/editor-session';
import type { ScheduleWords } from './words/en';

/** What is to be imported, and where. */
export type ScheduleImport = {
  readonly levels: readonly DunningLevel[];
  readonly place: SchedulePlace;
  /** The time of day of levels that say none. */
  readonly at: string;
};

/** Draws the levels into the strategy as one step of the history, and selects them; answers with the steps that are new. */
export function importSchedule(
  session: EditorSession,
  { levels, place, at }: ScheduleImport,
  words: ScheduleWords,
): readonly string[] {
  const before = session.get();
  const nameOf = ({ name, number }: DunningLevel) => (name === '' ? words.level({ number }) : name);
  const { strategy, added } = schedules.insertSchedule(before, levels, place, { at, nameOf });
  if (added.length === 0) {
    session.announce(words.notHere);
    return [];
  }
  const count = levels.length;
  const placed = place.kind === 'after' ? placeByHand(session, strategy, { ...place, added }) : strategy;
  const done = session.change('schedule-imported', { count }, () => placed, { select: added });
  if (!done) return [];
  session.announce(
    place.kind === 'after'
      ? words.imported({ count, after: session.nameOf(place.source) })
      : words.replaced({ count }),
  );
  return added;
}

const PITCH = CARD.height + 36;

/** In a strategy laid out by hand the steps stand under each other, and what follows makes way. */
function placeByHand(
  { get, view }: EditorSession,
  strategy: Strategy,
  { source, port, added }: { source: string; port: string; added: readonly string[] },
): Strategy {
  if (strategy.layout.mode !== 'free') return strategy;
  const positions = view.positions();
  const from = positions.get(source) ?? { x: 0, y: 0 };
  const target = edgeFrom(get(), source, port)?.target;
  const next = target === undefined ? undefined : positions.get(target);
  const x = next?.x ?? from.x;
  const places: Record<string, Position> = Object.fromEntries(
    added.map((id, at) => [id, { x, y: from.y + (at + 1) * PITCH }]),
  );
  const shift = next ? from.y + (added.length + 1) * PITCH - next.y : 0;
  if (target !== undefined && next && next.y > from.y && shift > 0) {
    for (const id of reachableFrom(get(), target)) {
      const at = positions.get(id);
      if (at && at.y >= next.y) places[id] = { x: at.x, y: at.y + shift };
    }
  }
  return edits.moveNodes(strategy, places);
}
