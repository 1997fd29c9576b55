import type { DayRow } from './day-rows';

/** As close as two days can stand on the ruler, in pixels of the screen. */
const ROOM = 15;

/**
 * The marks of the ruler: one wherever the day changes. Where the picture is too small for all of them, days that only
 * pass make way for days that are named, and later ones for earlier ones.
 */
export function chooseTicks(rows: readonly DayRow[], zoom: number): readonly DayRow[] {
  const changes = oneForEachDay(rows);
  const kept: DayRow[] = [];
  for (const row of changes) {
    const last = kept.at(-1);
    const isClose = last !== undefined && (row.y - last.y) * zoom < ROOM;
    if (!isClose) kept.push(row);
    else if (row.isNamed && !last.isNamed && hasRoom(kept.at(-2), row, zoom)) kept[kept.length - 1] = row;
  }
  return kept;
}

/** Of the rows of one day that follow one another, the first on which it is named, or else the first. */
function oneForEachDay(rows: readonly DayRow[]): readonly DayRow[] {
  const chosen: DayRow[] = [];
  for (const row of rows) {
    const last = chosen.at(-1);
    if (last?.day !== row.day) chosen.push(row);
    else if (row.isNamed && !last.isNamed) chosen[chosen.length - 1] = row;
  }
  return chosen;
}

function hasRoom(before: DayRow | undefined, row: DayRow, zoom: number): boolean {
  return before === undefined || (row.y - before.y) * zoom >= ROOM;
}
