import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schedules } from '@/core/strategy';
import { DUNNING_TABLE } from '../../../../../mocks/data/dunning-table';
import { corpus, corpusHere } from '../../../../support/corpus';

test.each([
  ['a file with German headings', DUNNING_TABLE],
  ['cells from a spreadsheet', 'Level\tDay\tChannel\n1\t7\tE-mail\n2\t14\tSMS'],
  ['a table without headings', '1,7,Letter,First\n2,14,Letter,Second'],
  ['a table with one channel nobody knows', '1,7,Letter\n2,14,Fax'],
])('%s looks like one', (_, text) => {
  expect(schedules.looksLikeSchedule(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a sentence', 'Call me on day 7, or write a letter.'],
  ['a strategy as JSON', '{"format":"fairpath.steps",\n"nodes":[7, "sms"]}'],
  ['a list of amounts', '1,7,100.00\n2,14,200.00'],
  ['headings alone', 'Level;Day;Channel'],
])('%s does not', (_, text) => {
  expect(schedules.looksLikeSchedule(text)).toBe(false);
});

test.skipIf(!corpusHere())('real tables of other things do not', () => {
  const files = ['quotes_and_newlines', 'location_coordinates', 'utf8', 'json'].map((name) =>
    corpus('08-csv', 'csv-spectrum', 'csvs', `${name}.csv`),
  );
  for (const file of files) expect(schedules.looksLikeSchedule(readFileSync(file, 'utf8'))).toBe(false);
});
