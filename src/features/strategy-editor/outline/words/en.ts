type Named = { name: string };
type Target = { number: string; name: string };

/** The words of the outline, in English. */
export const en = {
  outline: 'Outline of the strategy',
  find: 'Find in outline',
  order: 'Order of the rows',
  orders: { path: 'By path', day: 'By day', channel: 'By channel' },
  problemsOnly: 'Problems only',
  interrupts: ({ count }: { count: number }) => (count === 1 ? '1 interrupt' : `${count} interrupts`),
  interruptsWhen: 'checked before every contact',
  addStep: 'Add step',
  columns: {
    step: 'Step',
    day: 'Day',
    sentence: 'In one sentence',
    message: 'Message',
    reached: 'Reached',
    problems: 'Problems',
  },
  pastDue: 'past due',
  sinceEntry: 'since the case came in',
  days: ({ from, to }: { from: string; to: string | undefined }) =>
    to === undefined ? `${from}+` : from === to ? from : `${from}–${to}`,
  daySection: ({ day }: { day: string }) => `Day ${day}`,
  noDay: 'No day',
  unreached: 'Not reached',
  notes: 'Notes',
  goesOn: ({ number, name }: Target) => `On to step ${number}, ${name}.`,
  goesBack: ({ number, name }: Target) => `Back to step ${number}, ${name}.`,
  asked: ({ condition }: { condition: string }) => `If ${condition}.`,
  goesNowhere: 'Leads nowhere yet.',
  addHere: 'Add a step here',
  empty: 'No row fits.',
  rename: ({ name }: Named) => `New name of ${name}`,
  renamed: ({ name }: Named) => `Renamed to ${name}.`,
  found: ({ count }: { count: number }) => (count === 1 ? '1 step found.' : `${count} steps found.`),
  noProblem: 'No step has a problem.',
  carriedAfter: ({ name, way }: Named & { way: string | undefined }) =>
    way === undefined ? `after ${name}` : `after ${name}, ${way}`,
  lineEnds: ({ name }: Named) => `${name} stands at the end of its line.`,
  lineBegins: ({ name }: Named) => `${name} stands at the beginning of its line.`,
  hints: {
    move: 'move',
    open: 'open, close',
    edit: 'edit',
    add: 'add after',
    addPath: 'add path',
    moveStep: 'move step',
    jump: 'jump to target',
    problem: 'next problem',
    canvas: 'show on canvas',
    keys: 'all keys',
  },
  keyMap: {
    move: 'Go to the next row',
    extend: 'Add the next row to the selection',
    open: 'Open and close a row',
    select: 'Take a step into the selection, or out of it',
    moveStep: 'Move a step along its line',
    jump: 'Go to where a way leads',
    problem: 'Go to the next row with a problem',
    find: 'Find in outline',
  },
  where: {
    step: ({ number, name, kind }: { number: string; name: string; kind: string }) =>
      kind === name ? `Step ${number}, ${name}` : `Step ${number}, ${name}, ${kind}`,
    way: ({ way, name }: { way: string; name: string }) => `${way}, a way out of ${name}`,
    day: ({ days }: { days: string }) => `day ${days}`,
    noProblems: 'No problems.',
    ways: ({ count, names }: { count: number; names: string }) =>
      count === 1 ? `1 way on: ${names}.` : `${count} ways on: ${names}.`,
    row: ({ row, of, level }: { row: string; of: string; level: string }) =>
      `Row ${row} of ${of}, level ${level}.`,
  },
};

export type OutlineWords = typeof en;
