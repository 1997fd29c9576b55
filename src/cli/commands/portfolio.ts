import { createHash } from 'node:crypto';
import path from 'node:path';
import { toCanonicalJson, type IsoDate } from '@/core/lib';
import type { Case, ImportReport, Portfolio } from '@/core/portfolio';
import { Refused, type CliCommand } from '../command';
import { writeWhole } from '../files';
import { readDay, readOptions, requireOption } from '../read-options';
import { importTable } from '../read-portfolio';

/** Reads a table and reports what of it became cases, row by row where something did not. */
export const portfolioCommand: CliCommand = {
  name: 'portfolio',
  usage: 'portfolio <file.csv> --as-of <day> [--map <map.json>] [--out <portfolio.json>]',
  async run(args, terminal) {
    const { files, values } = readOptions(args, 1, {
      map: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
    });
    const [file = ''] = files;
    const sources = values.map === undefined ? [file] : [file, values.map];
    const asOf = readDay(requireOption(values['as-of'], 'as-of'), 'as-of');
    const { report, cases } = await importTable(file, { map: values.map, asOf }, terminal);
    if (values.out !== undefined && cases.length > 0) {
      await writeWhole(values.out, `${toCanonicalJson(toPortfolio(file, asOf, report, cases))}\n`, sources);
    }
    terminal.print(report);
    for (const { line, column, reason } of report.rejected.slice(0, SHOWN)) {
      terminal.say(`${file}:${line}${column === undefined ? '' : ` (${column})`}: ${reason}`);
    }
    for (const problem of report.problems) terminal.say(`${file}: ${problem}`);
    if (report.imported === 0) throw new Refused({ code: 'nothing-imported', values: { file } });
    return true;
  },
};

/** The cases as a portfolio to keep or to run; its id follows from what is in it. */
function toPortfolio(file: string, asOf: IsoDate, report: ImportReport, cases: readonly Case[]): Portfolio {
  const name = path.basename(file).slice(0, 200);
  const origin = { kind: 'file', file: name, rows: report.rowsIn, rejected: report.rejected.length } as const;
  const hash = createHash('sha256').update(toCanonicalJson({ asOf, cases })).digest('hex');
  const id = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return { id: id.join('-'), schemaVersion: 1, name, asOf, origin, cases: [...cases] };
}

/** Rejected rows said on the screen; the report lists them all. */
const SHOWN = 20;
