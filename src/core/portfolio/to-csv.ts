import { say, type Locale } from '@/core/lib';
import type { RowFault } from './import-rows';
import { importWords } from './import-words';

/**
 * A table as CSV that opens unharmed in any spreadsheet: commas and CRLF (RFC 4180), a byte
 * order mark so that accents survive, and cells that would run as a formula set behind an apostrophe.
 */
export function toSafeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet takes for the start of a formula, also behind white space; plain numbers are none. */
function toCell(text: string): string {
  const isFormula = /^\s*[=+\-@|\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) && !/^[+-]?[\d.,' ]+$/.test(text);
  const safe = isFormula || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Row', 'Column', 'Value', 'Reason'],
  de: ['Zeile', 'Spalte', 'Wert', 'Grund'],
};

/** The rows that were not taken, with line, column, value and reason, for a spreadsheet. */
export function toRejectedCsv(rejected: readonly RowFault[], locale: Locale): string {
  const rows = rejected.map(({ line, column, value, reason }) => [
    String(line),
    column ?? '',
    value ?? '',
    say(importWords[locale], reason),
  ]);
  return toSafeCsv([HEADINGS[locale], ...rows]);
}
