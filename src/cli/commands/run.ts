import { createHash } from 'node:crypto';
import type { Bundle } from '@/core/bundle';
import type { HistoryEntry } from '@/core/contract';
import { DAY, fromWallTime, toCanonicalJson, toDayNumber, toIsoInstant, zoneNamed } from '@/core/lib';
import type { Instant, IsoDate } from '@/core/lib';
import { createEffectRenderer } from '@/core/rendering';
import { runPortfolio } from '@/core/simulation';
import type { CliCommand } from '../command';
import { writeWhole } from '../files';
import { chooseStrategy, readBundle } from '../read-documents';
import { readDay, readOptions, readWhole, requireOption } from '../read-options';
import { readCases } from '../read-portfolio';

/** A run goes on for a hundred years at most. */
const MAX_DAYS = 36_600;

/** Chance takes 32 bits of a seed. */
const MAX_SEED = 2 ** 32 - 1;

/** Runs a portfolio in the pretended world. Synthetic, not a forecast. */
export const runCommand: CliCommand = {
  name: 'run',
  usage:
    'run <bundle.json> --portfolio <file> --days <n> --seed <s> [--as-of <day>] [--map <map.json>] [--strategy <id>] [--effects <file.jsonl>]',
  async run(args, terminal) {
    const { files, values } = readOptions(args, 1, {
      portfolio: { type: 'string' },
      days: { type: 'string' },
      seed: { type: 'string' },
      'as-of': { type: 'string' },
      map: { type: 'string' },
      strategy: { type: 'string' },
      effects: { type: 'string' },
    });
    const file = requireOption(values.portfolio, 'portfolio');
    const days = readWhole(requireOption(values.days, 'days'), 'days', { least: 0, most: MAX_DAYS });
    const seed = readWhole(requireOption(values.seed, 'seed'), 'seed', { least: 0, most: MAX_SEED });
    const asked = values['as-of'] === undefined ? undefined : readDay(values['as-of'], 'as-of');
    const [bundleFile = ''] = files;
    const sources = values.map === undefined ? [bundleFile, file] : [bundleFile, file, values.map];
    const bundle = await readBundle(bundleFile, terminal);
    const strategy = chooseStrategy(bundle, values.strategy);
    const { cases, asOf } = await readCases(file, { map: values.map, asOf: asked }, terminal);
    const from = startOfDay(bundle, strategy, asOf);
    const until = from + days * DAY;
    const effects = collectEffects();
    const onHistory = (_customer: string, history: readonly HistoryEntry[]) => effects.add(history);
    const render = createEffectRenderer(bundle);
    const { report, counts } = runPortfolio({
      bundle,
      strategy,
      cases,
      from,
      until,
      seed,
      render,
      onHistory,
    });
    if (values.effects !== undefined) await writeWhole(values.effects, effects.lines.join(''), sources);
    terminal.print({
      bundle: { id: bundle.id, version: bundle.version, digest: bundle.digest },
      strategy,
      seed,
      from: toIsoInstant(from),
      until: toIsoInstant(until),
      synthetic: true,
      start: report,
      journeys: { total: counts.journeys, active: counts.active },
      nodes: nodesOf(bundle, strategy, counts.reached, counts.waiting),
      contacts: counts.contacts,
      exits: counts.ended,
      effects: { count: effects.lines.length, digest: effects.digest() },
    });
    return true;
  },
};

/** The first instant of a day in a strategy's zone: when a portfolio of that day starts. */
function startOfDay({ strategies }: Bundle, strategy: string, day: IsoDate): Instant {
  const zone = strategies[strategy]?.zone ?? 'UTC';
  return fromWallTime(zoneNamed(zone), (toDayNumber(day) ?? 0) * DAY);
}

function nodesOf(
  { strategies }: Bundle,
  strategy: string,
  reached: Readonly<Record<string, number>>,
  waiting: Readonly<Record<string, number>>,
) {
  const operations = strategies[strategy]?.operations ?? [];
  return operations.map(({ id, name }) => ({
    id,
    name,
    reached: reached[id] ?? 0,
    waiting: waiting[id] ?? 0,
  }));
}

/**
 * Effects as lines of canonical JSON, case by case in the portfolio's order of customers, each case's own in the
 * order they happened. The digest is of those lines, so that two runs can be held against each other.
 */
function collectEffects() {
  const lines: string[] = [];
  return {
    lines,
    add(history: readonly HistoryEntry[]): void {
      for (const entry of history) if ('effect' in entry) lines.push(`${toCanonicalJson(entry)}\n`);
    },
    digest: (): string => `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`,
  };
}
