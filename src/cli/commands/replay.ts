import type { Bundle } from '@/core/bundle';
import { parseCloudEvent, type AddressedEvent, type HistoryEntry } from '@/core/contract';
import { drive, journeyOf, load } from '@/core/interpreter';
import { DAY, FILE_LIMITS, parseJson, toIsoInstant, type Instant } from '@/core/lib';
import { startCases } from '@/core/simulation';
import { Misused, Refused, type CliCommand, type Terminal } from '../command';
import { readText, refuseJson } from '../files';
import { chooseStrategy, readBundle, readCase, type CaseFile } from '../read-documents';
import { readInstant, readOptions, requireOption } from '../read-options';

/** How long a replay goes on after its last event when nobody says until when, in days: as long as a log is kept. */
const GOES_ON = 400;

/** Takes one case through its events and prints what happens, line by line, the same on every run. */
export const replayCommand: CliCommand = {
  name: 'replay',
  usage:
    'replay <bundle.json> --case <case.json> --events <events.jsonl> [--until <instant>] [--from <instant>] [--strategy <id>]',
  async run(args, terminal) {
    const { files, values } = readOptions(args, 1, {
      case: { type: 'string' },
      events: { type: 'string' },
      until: { type: 'string' },
      from: { type: 'string' },
      strategy: { type: 'string' },
    });
    const caseFile = requireOption(values.case, 'case');
    const eventsFile = requireOption(values.events, 'events');
    const said = {
      until: values.until === undefined ? undefined : readInstant(values.until, 'until'),
      from: values.from === undefined ? undefined : readInstant(values.from, 'from'),
    };
    const bundle = await readBundle(files[0] ?? '', terminal);
    const given = await readCase(caseFile, terminal);
    const strategy = chooseStrategy(bundle, values.strategy ?? given.strategy);
    const events = parseEvents(await readText(eventsFile), { file: eventsFile, given, terminal });
    const times = events.map(({ event }) => event.at);
    const from = said.from ?? given.startAt ?? (times.length > 0 ? Math.min(...times) : undefined);
    if (from === undefined) throw new Misused({ code: 'start-unknown', values: {} });
    const until = said.until ?? Math.max(from, ...times) + GOES_ON * DAY;
    const { trace, ended } = replay({ bundle, strategy, given, events, from, until });
    for (const { at, ...entry } of trace) terminal.print({ at: toIsoInstant(at), ...entry });
    const span = { from: toIsoInstant(from), until: toIsoInstant(until) };
    terminal.say(
      ended === undefined
        ? { code: 'not-entered', values: {} }
        : { code: 'replayed', values: { lines: trace.length, reason: ended, ...span } },
    );
    return true;
  },
};

type Replay = {
  readonly bundle: Bundle;
  readonly strategy: string;
  readonly given: CaseFile;
  readonly events: readonly AddressedEvent[];
  readonly from: Instant;
  readonly until: Instant;
};

function replay({ bundle, strategy, given, events, from, until }: Replay): {
  readonly trace: readonly HistoryEntry[];
  readonly ended: string | null | undefined;
} {
  const program = load(bundle);
  const programs = () => program;
  const reference = { id: bundle.id, version: bundle.version, digest: bundle.digest };
  const { id, customerId, facts } = given;
  const cases = [{ id, customerId, facts }];
  const start = { cases, bundle: reference, strategy, at: from, state: undefined, inbox: [...events] };
  const started = startCases(programs, start);
  const driven = drive(programs, started.state, started.inbox, until);
  return {
    trace: [...started.trace, ...driven.trace],
    ended: journeyOf(driven.state?.journeys ?? {}, id)?.reason,
  };
}

/** One event a line, as CloudEvents; what a line leaves out of the envelope is filled in for the case. */
function parseEvents(
  text: string,
  { file, given, terminal }: { readonly file: string; readonly given: CaseFile; readonly terminal: Terminal },
): AddressedEvent[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim(), number: at + 1 }));
  return lines.flatMap(({ line, number }) => {
    if (line === '') return [];
    const json = parseJson(line, FILE_LIMITS);
    if (!json.ok && json.error.code === 'json-malformed')
      throw new Refused({ code: 'event-not-json', values: { file, line: number } });
    if (!json.ok) throw refuseJson(`${file}:${number}`, json.error, terminal);
    const envelope = {
      specversion: '1.0',
      source: 'fairpath:replay',
      subject: given.id,
      customerid: given.customerId,
    };
    const full = isRecord(json.value) ? { ...envelope, ...json.value } : json.value;
    const parsed = parseCloudEvent(full);
    if (!parsed.ok)
      throw new Refused({ code: 'event-broken', values: { file, line: number, ...parsed.error.values } });
    return [parsed.value];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
