import { parseBundle } from '@/core/bundle';
import { journeyEventSchema, type Effect } from '@/core/contract';
import { drive, load, type Addressed, type CustomerState, type Program } from '@/core/interpreter';
import { fromDayNumber, parseInstant, toIsoInstant } from '@/core/lib';
import type { CaseEvent, ConformanceCase, ExpectedLine } from './conformance-case';

/** What a runner of ours makes of a case: the lines of its trace that are effects or notes, as a case writes them. */
export function runConformance(content: ConformanceCase): ExpectedLine[] {
  const programs = [content.bundle, ...(content.otherBundles ?? [])].map(loadThroughDoor);
  const programOf = ({ version }: { version: number }): Program => {
    const found = programs.find(({ reference }) => reference.version === version);
    if (!found) throw new Error(`No bundle of the case has version ${version}.`);
    return found;
  };
  let state: CustomerState | undefined;
  let inbox: readonly Addressed[] = content.events.map((event) => toAddressed(event, programOf));
  const lines: ExpectedLine[] = [];
  const run = (until: string, from?: string): void => {
    const driven = drive(
      programOf,
      state,
      inbox,
      instant(until),
      undefined,
      from === undefined ? undefined : instant(from),
    );
    ({ state, inbox } = driven);
    for (const entry of driven.trace) {
      const line = { at: toIsoInstant(entry.at), caseId: entry.caseId };
      if ('effect' in entry) lines.push({ ...line, effect: writeEffect(entry.effect) });
      if ('note' in entry) lines.push({ ...line, note: entry.note });
    }
  };
  let awake: string | undefined;
  for (const sleep of content.asleep ?? []) {
    run(sleep.from, awake);
    awake = sleep.until;
  }
  run(content.until, awake);
  return lines;
}

/** The effects among some lines. */
export function effectsOf(lines: readonly ExpectedLine[]): ExpectedLine[] {
  return lines.filter((line) => 'effect' in line);
}

/** The notes among some lines that are also among the wanted ones, in the order in which they came. */
export function notesAmong(lines: readonly ExpectedLine[], wanted: readonly ExpectedLine[]): ExpectedLine[] {
  const texts = new Set(wanted.map((line) => JSON.stringify(inOrder(line))));
  return lines.filter((line) => 'note' in line && texts.has(JSON.stringify(inOrder(line))));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => [key, inOrder(item)]);
}

function loadThroughDoor(bundle: ConformanceCase['bundle']): Program {
  const read = parseBundle(JSON.stringify(bundle));
  if (!read.ok) throw new Error(`The bundle of the case is refused: ${JSON.stringify(read.error)}`);
  return load(read.value);
}

function toAddressed(
  { at, caseId, id, type, data }: CaseEvent,
  programOf: (reference: { version: number }) => Program,
): Addressed {
  const { version, ...others } = data;
  const full =
    type === 'start' ? { ...others, bundle: programOf({ version: Number(version) }).reference } : data;
  return { caseId, event: journeyEventSchema.parse({ id, type, at: instant(at), data: full }) };
}

function instant(text: string): number {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is no instant.`);
  return parsed;
}

/** Instants as ISO texts and the day as a date, so that every language reads them the same. */
function writeEffect(effect: Effect): Readonly<Record<string, unknown>> {
  switch (effect.kind) {
    case 'send':
      return { ...effect, today: fromDayNumber(effect.today), notAfter: toIsoInstant(effect.notAfter) };
    case 'schedule':
      return { ...effect, dueAt: toIsoInstant(effect.dueAt) };
    case 'task':
      return { ...effect, dueAt: effect.dueAt === null ? null : toIsoInstant(effect.dueAt) };
    default:
      return effect;
  }
}
