import { createTableReader } from '@/adapters/csv/node';
import { createDictionary, fieldsOf } from '@/core/dictionary';
import { say, type IsoDate } from '@/core/lib';
import {
  importForReport,
  parseMapping,
  parsePortfolio,
  type Case,
  type ImportReport,
} from '@/core/portfolio';
import { Misused, Refused, type Terminal } from './command';
import { readBytes, readJson } from './files';
import { cliWords } from './words';

/** A table as cases, with what is to be said of the import. */
export async function importTable(
  file: string,
  { map, asOf }: { readonly map: string | undefined; readonly asOf: IsoDate },
  terminal: Terminal,
): Promise<{ readonly report: ImportReport; readonly cases: readonly Case[] }> {
  const mapping = map === undefined ? undefined : await readMapping(map, terminal);
  const table = await createTableReader().read(await readBytes(file));
  if (!table.ok) throw new Refused(`${file}: ${say(cliWords[terminal.locale], table.error)}`);
  const fields = fieldsOf(createDictionary('00000000-0000-7000-8000-000000000000'));
  const { report, result } = importForReport({
    table: table.value,
    fields,
    asOf,
    mapping,
    locale: terminal.locale,
  });
  return { report, cases: result.cases };
}

async function readMapping(file: string, terminal: Terminal) {
  const opened = parseMapping(await readJson(file, terminal));
  if (opened.ok) return opened.value;
  const path = 'path' in opened.error.values ? opened.error.values.path : 'schemaVersion';
  throw new Refused({ code: 'mapping-broken', values: { file, path } });
}

/** The cases to run: a kept portfolio as JSON, or a table as of a day. */
export async function readCases(
  file: string,
  options: { readonly map: string | undefined; readonly asOf: IsoDate | undefined },
  terminal: Terminal,
): Promise<{ readonly cases: readonly Case[]; readonly asOf: IsoDate }> {
  if (!file.toLowerCase().endsWith('.json')) {
    const { asOf } = options;
    if (asOf === undefined) throw new Misused({ code: 'option-missing', values: { option: 'as-of' } });
    const { report, cases } = await importTable(file, { map: options.map, asOf }, terminal);
    const { rowsIn: rows, rejected, problems } = report;
    for (const problem of problems) terminal.say(`${file}: ${problem}`);
    if (cases.length === 0) throw new Refused({ code: 'nothing-imported', values: { file } });
    if (rejected.length > 0)
      terminal.say({ code: 'rows-left', values: { file, rejected: rejected.length, rows } });
    return { cases, asOf };
  }
  const opened = parsePortfolio(await readJson(file, terminal));
  if (opened.ok) return { cases: opened.value.cases, asOf: options.asOf ?? opened.value.asOf };
  const path = 'path' in opened.error.values ? opened.error.values.path : 'schemaVersion';
  throw new Refused({ code: 'portfolio-broken', values: { file, path } });
}
