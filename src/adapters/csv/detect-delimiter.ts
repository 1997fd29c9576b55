import Papa from 'papaparse';
import type { TableDelimiter } from '@/core/ports';

const DELIMITERS: readonly TableDelimiter[] = [',', ';', '\t', '|'];

/** Rows looked at: enough to tell a decimal comma from a delimiter. */
const LOOKED_AT = 100;

/**
 * The delimiter by which most rows have as many cells as the header, two at least; the more columns when two
 * agree equally well. A file of one column has a comma.
 */
export function detectDelimiter(text: string): TableDelimiter {
  const start = text.slice(0, 200_000);
  let best: { delimiter: TableDelimiter; agree: number; columns: number } = {
    delimiter: ',',
    agree: 0,
    columns: 1,
  };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, {
      delimiter,
      newline: '\n',
      preview: LOOKED_AT,
      skipEmptyLines: true,
    });
    const columns = data[0]?.length ?? 0;
    if (columns < 2) continue;
    const agree = data.filter((cells) => cells.length === columns).length / data.length;
    const isBetter = agree > best.agree + 0.01 || (agree > best.agree - 0.01 && columns > best.columns);
    if (isBetter) best = { delimiter, agree, columns };
  }
  return best.delimiter;
}
