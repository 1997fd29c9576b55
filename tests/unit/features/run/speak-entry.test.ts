import { expect, test } from 'vitest';
import type { HistoryEntry } from '@/core/contract';
import { DAY } from '@/core/lib';
import { describeRule } from '@/core/policy';
import { NOTE_CODES } from '@/features/run/timeline/speech';
import { inReadingOrder } from '@/features/run/timeline/reading-order';
import { speakEntry, type Speaker } from '@/features/run/timeline/speak-entry';
import { de } from '@/features/run/words/de';
import { en } from '@/features/run/words/en';
import { createFormat } from '@/ui/locale/create-format';
import { linesOfRun } from '../../../support/portfolio-lines';
import { readSource, sourceFiles } from '../../../support/source-files';
import { sampleBundle, sampleCases, START, STRATEGY } from '../../../support/sample-run';

const bundle = sampleBundle();
const speakers: Speaker[] = [
  {
    bundle,
    strategy: STRATEGY,
    words: en,
    format: createFormat('en-GB'),
    locale: 'en',
    zone: 'Europe/Berlin',
  },
  {
    bundle,
    strategy: STRATEGY,
    words: de,
    format: createFormat('de-DE'),
    locale: 'de',
    zone: 'Europe/Berlin',
  },
];
const [english] = speakers;
const histories = sampleCases(60).map((given) =>
  linesOfRun([given], START + 30 * DAY).lines.map((line) => JSON.parse(line) as HistoryEntry),
);

test('every note an operation leaves has its words', () => {
  const notes = sourceFiles('src/core/interpreter').flatMap((file) =>
    [...readSource(file).matchAll(/(?:addNote\(draft, |code: )'([a-z-]+)'/g)].map(([, code]) => code),
  );
  expect(notes.length).toBeGreaterThan(15);
  expect(notes.filter((code) => !NOTE_CODES.some((known) => known === code))).toEqual([]);
});

test('every rule of the guard has its words', () => {
  const rules = [...readSource('src/core/policy/guard.ts').matchAll(/rule: '([a-z-]+)'/g)].map(
    ([, code]) => code,
  );
  expect(rules.length).toBeGreaterThan(8);
  expect(rules.filter((code) => describeRule(code, {}, 'en') === undefined)).toEqual([]);
});

test('whatever happens in a run is said in both languages, with nothing left blank', () => {
  for (const speaker of speakers) {
    for (const entry of histories.flat()) {
      const { sentence } = speakEntry(entry, speaker);
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/undefined|NaN|\[object|“”|„“|\{/);
    }
  }
});

test('a story names steps, ways, people and reasons', () => {
  if (!english) throw new Error('A speaker is expected.');
  const said = new Set(histories.flat().map((entry) => speakEntry(entry, english).sentence));
  for (const sentence of [
    'The journey starts',
    'Goes by “everyone else”, the first condition that holds',
    'Goes by “Over 30 days”, the first condition that holds',
    'E-mail is allowed: hours, limits and consent were checked',
    'E-mail is put off until 2 Mar 2026, 08:00: outside the hours of contact',
    'SMS is not possible: there is no address',
    'Task done: Not reached',
    'This is what the step was waiting for: Paid',
    'Leaves the strategy: nothing is owed any more',
    'The journey ends: Paid',
  ]) {
    expect([...said]).toContain(sentence);
  }
  expect([...said].some((sentence) => /^E-mail “Reminder” to ada\d+@example\.org$/.test(sentence))).toBe(
    true,
  );
});

test('a message is told at its step, not after the wait that follows it', () => {
  const history =
    histories.find((entries) => entries.some((entry) => 'effect' in entry && entry.effect.kind === 'send')) ??
    [];
  const told = inReadingOrder(history);
  expect(told).toHaveLength(history.length);
  expect(new Set(told)).toEqual(new Set(history));
  const sent = told.findIndex((entry) => 'effect' in entry && entry.effect.kind === 'send');
  expect(told[sent - 1]).toMatchObject({ note: { code: 'guard-allow', operation: 'mail' } });
  expect(told[sent + 1]).toMatchObject({ note: { code: 'entered', operation: 'wait' } });
});

test('a note of a newer backend is shown by its code', () => {
  if (!english) throw new Error('A speaker is expected.');
  const entry: HistoryEntry = {
    at: START,
    caseId: 'x',
    note: { code: 'from-the-future', operation: null, values: {} },
  };
  expect(speakEntry(entry, english).sentence).toBe('from-the-future');
});
