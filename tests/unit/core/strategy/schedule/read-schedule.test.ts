import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTableReader } from '@/adapters/csv/node';
import { schedules } from '@/core/strategy';
import { corpus, corpusHere } from '../../../../support/corpus';
import { DUNNING_TABLE } from '../../../../../mocks/data/dunning-table';
import { errorsOf, levelsOf, read, TEMPLATES } from './tables';

describe('headings', () => {
  test('English and German ones are known, in any order', () => {
    expect(levelsOf('Channel|Days past due|Level', 'SMS|7|1')).toEqual(['1 7 sms']);
    expect(levelsOf('Mahnstufe|Tage nach Fälligkeit|Kanal', '1|7|Brief')).toEqual(['1 7 letter']);
    expect(levelsOf('Stufe|Verzugstage|Versandart', '2|14|Anruf')).toEqual(['2 14 call']);
  });

  test('may be missing: numbers are levels and days, words of channels are channels', () => {
    expect(levelsOf('1|7|E-Mail|Friendly reminder', '2|14|SMS|x')).toEqual(['1 7 email', '2 14 sms']);
    expect(levelsOf('7|E-Mail', '14|Fax', '21|SMS')).toEqual(['refused']);
    expect(levelsOf('7|E-Mail', '14|SMS')).toEqual(['1 7 email', '2 14 sms']);
  });

  test('nobody knows are named and left out', () => {
    const { problems } = read('Level|Day|Channel|Clerk|Fee', '1|7|SMS|Ann|5');
    expect(problems.filter(({ line }) => line === null)).toEqual([
      expect.objectContaining({ code: 'schedule-no-template' }),
      expect.objectContaining({ code: 'schedule-column-left', values: { column: 'Clerk' } }),
      expect.objectContaining({ code: 'schedule-fee-left', values: { column: 'Fee' } }),
    ]);
  });

  test('that lack the day or the channel are said once, not row by row', () => {
    expect(errorsOf('Level|Channel', '1|SMS', '2|SMS')).toEqual(['- schedule-no-day']);
    expect(errorsOf('Level|Day', '1|7', '2|14')).toEqual(['- schedule-no-channel']);
    expect(errorsOf('Level|Day|Channel')).toEqual(['- schedule-empty']);
    expect(errorsOf()).toEqual(['- schedule-empty']);
  });
});

describe('days', () => {
  test.each([
    '7',
    '+7',
    'day 7',
    'Tag 7',
    'T+7',
    '7 days',
    '7 Tage',
    '7 days past due',
    '7 Tage nach Fälligkeit',
  ])('%s is day 7', (day) => {
    expect(levelsOf('Level|Day|Channel', `1|${day}|SMS`)).toEqual(['1 7 sms']);
  });

  test.each([
    ['2 weeks', 14],
    ['1 Woche', 7],
    ['7.0', 7],
    ['0', 0],
    ["'7", 7],
  ])('%s is day %i', (day, expected) => {
    expect(levelsOf('Level|Day|Channel', `1|${day}|SMS`)).toEqual([`1 ${expected} sms`]);
  });

  test.each(['-3', '−3', 'T-3', '(3)', '3 days before due date', '3 Tage vor Fälligkeit'])(
    '%s lies before the due date, which refuses the table',
    (day) => {
      expect(errorsOf('Level|Day|Channel', '1|7|SMS', `2|${day}|SMS`)).toContain('3 schedule-day-negative');
    },
  );

  test.each(['7.5', 'soon', '=7', '1e3', 'seven', '7 months'])('%s is no day', (day) => {
    expect(errorsOf('Level|Day|Channel', `1|${day}|SMS`)).toEqual(['2 schedule-day-unclear']);
  });

  test('that count from the level before are added up', () => {
    expect(levelsOf('Level|Days after previous|Channel', '1|7|SMS', '2|7|E-Mail')).toEqual([
      '1 7 sms',
      '2 14 email',
    ]);
  });

  test('rise from level to level', () => {
    expect(errorsOf('Level|Day|Channel', '1|14|SMS', '2|7|SMS')).toEqual(['3 schedule-day-order']);
    expect(errorsOf('Level|Day|Channel', '1|7|SMS', '2|7|SMS')).toEqual(['3 schedule-day-twice']);
    expect(read('Level|Day|Channel', '1|7|SMS', '2|7|Letter').problems).toContainEqual(
      expect.objectContaining({ code: 'schedule-day-same', severity: 'warning', line: 3 }),
    );
    expect(errorsOf('Level|Day|Channel', '1|3661|SMS')).toEqual(['2 schedule-day-far']);
  });
});

describe('levels', () => {
  test('come in the order of their numbers', () => {
    expect(levelsOf('Level|Day|Channel', '2|14|SMS', '1|7|E-Mail')).toEqual(['1 7 email', '2 14 sms']);
  });

  test('may be words, with or without a number in them', () => {
    const { schedule } = read('Stufe|Tag|Kanal', '1. Mahnung|7|Brief', 'Letzte Mahnung|14|Brief');
    expect(schedule.ok && schedule.value.map(({ name }) => name)).toEqual(['1. Mahnung', 'Letzte Mahnung']);
  });

  test('that are there twice refuse the table, naming both rows', () => {
    expect(errorsOf('Level|Day|Channel', '1|7|SMS', 'Level 1|14|SMS', '2|21|SMS')).toEqual([
      '3 schedule-level-twice',
    ]);
    expect(errorsOf('Level|Day|Channel', '1|7|SMS', '1|14|SMS')).toEqual(['3 schedule-level-twice']);
    expect(errorsOf('Level|Day|Channel', 'First|7|SMS', 'FIRST|14|SMS')).toEqual(['3 schedule-level-twice']);
    const [problem] = read('Level|Day|Channel', '1|7|SMS', '1|14|SMS').problems.filter(
      ({ line }) => line === 3,
    );
    expect(problem && schedules.describeScheduleProblem(problem, 'en').sentence).toBe(
      'Level 1 is there twice: in row 2 and in row 3.',
    );
  });

  test('that are there twice are said whatever else is wrong with their rows', () => {
    expect(errorsOf('Level|Day|Channel', '1|7|SMS', '1|-3|Fax')).toEqual([
      '3 schedule-day-negative',
      '3 schedule-channel-unknown',
      '3 schedule-level-twice',
    ]);
  });

  test('that are missing or below zero are said', () => {
    expect(errorsOf('Level|Day|Channel', '|7|SMS', '-1|14|SMS')).toEqual([
      '2 schedule-level-missing',
      '3 schedule-level-missing',
    ]);
  });

  test('are 200 at most', () => {
    const rows = Array.from({ length: 201 }, (_, at) => `${at + 1}|${at}|SMS`);
    expect(errorsOf('Level|Day|Channel', ...rows)).toEqual(['- schedule-too-long']);
    expect(levelsOf('Level|Day|Channel', ...rows.slice(0, 200))).toHaveLength(200);
  });
});

describe('channels and templates', () => {
  test('an unknown channel refuses the table in one sentence', () => {
    const { schedule } = read('Level|Day|Channel', '1|7|SMS', '2|14|Fax');
    const said = schedule.ok
      ? []
      : schedule.error.map((each) => schedules.describeScheduleProblem(each, 'en'));
    expect(said).toEqual([
      {
        sentence: 'Row 3: “Fax” is no channel.',
        advice: 'Write e-mail, SMS, WhatsApp, letter or call, one in each row.',
      },
    ]);
  });

  test.each([
    ['friendly REMINDER', 0],
    ['fallige rechnung', 3],
    ['Rechnung', 3],
    ['reminder', 0],
  ])('%s is found among the templates', (name, at) => {
    const { schedule } = read('Level|Day|Channel|Template', `1|7|E-Mail|${name}`);
    expect(schedule.ok && schedule.value[0]?.template).toBe(TEMPLATES[at]?.id);
  });

  test('a template that is unknown, or may be several, leaves a step without one and says so', () => {
    const unknown = read('Level|Day|Channel|Template', '1|7|E-Mail|Nothing like it');
    expect(unknown.schedule.ok && unknown.schedule.value[0]?.template).toBeNull();
    expect(unknown.problems.map(({ code }) => code)).toEqual(['schedule-template-unknown']);
    const several = read('Level|Day|Channel|Template', '1|7|E-Mail|r');
    expect(several.problems.map(({ code }) => code)).toEqual(['schedule-template-several']);
  });

  test('a template for another channel refuses the table', () => {
    expect(errorsOf('Level|Day|Channel|Template', '1|7|SMS|Friendly reminder')).toEqual([
      '2 schedule-template-channel',
    ]);
  });

  test('a tone chooses the only template that has it', () => {
    const { schedule } = read('Level|Day|Channel|Tone', '1|7|E-Mail|bestimmt', '2|14|Brief|neutral');
    expect(schedule.ok && schedule.value.map(({ template }) => template)).toEqual([TEMPLATES[3]?.id, null]);
  });

  test('times of day are read as people write them', () => {
    const { schedule } = read(
      'Level|Day|Channel|Time',
      '1|7|SMS|9 Uhr',
      '2|8|SMS|8.30',
      '3|9|SMS|5 pm',
      '4|10|SMS|',
    );
    expect(schedule.ok && schedule.value.map(({ at }) => at)).toEqual(['09:00', '08:30', '17:00', null]);
    expect(errorsOf('Level|Day|Channel|Time', '1|7|SMS|25:00')).toEqual(['2 schedule-time-unclear']);
  });
});

test('a file of an accounting system is read as it is', async () => {
  const file = await createTableReader().read(new TextEncoder().encode(`\uFEFF${DUNNING_TABLE}`));
  if (!file.ok) throw new Error('The sample is no table.');
  const { header, rows } = file.value;
  const { schedule, problems } = schedules.readSchedule([{ line: 1, cells: header }, ...rows], TEMPLATES);
  expect(
    schedule.ok && schedule.value.map(({ day, channel, at }) => `${day} ${channel} ${at ?? ''}`),
  ).toEqual(['7 email 09:30', '14 sms ', '21 call ', '30 letter ', '45 email ']);
  expect(problems.map(({ code }) => code)).toContain('schedule-column-left');
});

test('formulas, markup and endless names stay text', () => {
  const long = 'x'.repeat(5000);
  const { schedule, problems } = read(
    'Level|Day|Channel|Template',
    `=HYPERLINK("http://x")|7|SMS|=cmd()`,
    `<img src=x onerror=alert(1)>|8|SMS|`,
    `${long}|9|SMS|`,
  );
  expect(schedule.ok && schedule.value.map(({ name }) => name.slice(0, 12))).toEqual([
    '=HYPERLINK("',
    '<img src=x o',
    'xxxxxxxxxxxx',
  ]);
  expect(schedule.ok && schedule.value[2]?.name.length).toBe(200);
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('whatever the cells, every problem has words in both languages and names its row', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '7',
      '-3',
      'SMS',
      'Fax',
      'Level',
      'Day',
      'Kanal',
      '=1+1',
      '',
      'Friendly reminder',
      '__proto__',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      const rows = cells.map((each, at) => ({ line: at + 1, cells: each }));
      const { problems, schedule } = schedules.readSchedule(rows, TEMPLATES);
      expect(schedule.ok).toBe(!problems.some(({ severity }) => severity === 'error'));
      for (const problem of problems) {
        const en = schedules.describeScheduleProblem(problem, 'en');
        expect(en.sentence).not.toBe(problem.code);
        expect(schedules.describeScheduleProblem(problem, 'de').sentence).not.toBe(en.sentence);
        expect(en.sentence).not.toMatch(/undefined|NaN|null/);
        if (problem.line !== null) expect(en.sentence.toLowerCase()).toContain(`row ${problem.line}`);
      }
    }),
  );
});

test.skipIf(!corpusHere())(
  'a billing system’s real overdue states come in as levels in the order of their days',
  () => {
    const place = 'profiles/killbill/src/main/resources/overdue.xml'.split('/');
    const xml = readFileSync(corpus('06-journeys', 'killbill-overdue', ...place), 'utf8');
    const states = [
      ...xml.matchAll(/<state name="(\w+)">[\s\S]*?<number>(\d+)<\/number>[\s\S]*?<externalMessage>(.*?)</g),
    ];
    const lines = states.map(
      ([, name, days, message]) => `${name ?? ''}|${days ?? ''} days|E-Mail|${message ?? ''}`,
    );
    expect(states.length).toBeGreaterThan(2);
    const { schedule } = read(
      'State level|Time since earliest unpaid invoice, days|Channel|Message',
      ...lines,
    );
    expect(schedule.ok && schedule.value.map(({ day }) => day)).toEqual(
      states.map(([, , days]) => Number(days)).sort((one, other) => one - other),
    );
  },
);
