import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseInstant, toDayNumber, type Instant, type IsoDate } from '@/core/lib';
import { Misused } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command's arguments: so many files, and the options it knows. Anything else is a misuse. */
export function readOptions<Known extends Options>(args: readonly string[], files: number, options: Known) {
  const parsed = attempt(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (parsed.positionals.length < files) throw new Misused({ code: 'file-not-named', values: {} });
  const extra = parsed.positionals[files];
  if (extra !== undefined) throw new Misused({ code: 'argument-extra', values: { argument: extra } });
  return { files: parsed.positionals, values: parsed.values };
}

function attempt<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw new Misused(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** The value of an option a command cannot do without. */
export function requireOption(value: string | undefined, option: string): string {
  if (value === undefined) throw new Misused({ code: 'option-missing', values: { option } });
  return value;
}

/** A whole number within a span, both ends in it. */
export function readWhole(
  text: string,
  option: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new Misused({ code: 'option-whole', values: { option, least, most } });
  return value;
}

/** A day, `YYYY-MM-DD`. */
export function readDay(text: string, option: string): IsoDate {
  if (toDayNumber(text) === undefined) throw new Misused({ code: 'option-day', values: { option } });
  return text;
}

/** An instant with its offset. */
export function readInstant(text: string, option: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Misused({ code: 'option-instant', values: { option } });
  return instant;
}
