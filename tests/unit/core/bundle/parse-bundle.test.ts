import { describe, expect, test } from 'vitest';
import { parseBundle, parseBundleValue } from '@/core/bundle';
import { digestText, toCanonicalJson } from '@/core/lib';
import { sampleBundle, STRATEGY } from '../../../support/sample-run';

/** A deep copy that may be spoilt. */
type Loose = Record<string, unknown> & {
  strategies: Record<string, Record<string, unknown> & { operations: Record<string, unknown>[] }>;
};

/** A copy that may be spoilt, signed anew afterwards so that only the fault itself is met. */
function spoilt(change: (bundle: Loose) => void): string {
  const copy = JSON.parse(JSON.stringify(sampleBundle())) as Loose;
  change(copy);
  const { digest: _digest, ...runs } = copy;
  return JSON.stringify({ ...runs, digest: digestText(toCanonicalJson(runs)) });
}

function problemOf(text: string): readonly [string, unknown] | undefined {
  const read = parseBundle(text);
  return read.ok ? undefined : [read.error.code, read.error.values['path'] ?? read.error.values['target']];
}

const strategyIn = (bundle: Loose): Record<string, unknown> => bundle.strategies[STRATEGY] ?? {};
const operationsOf = (bundle: Loose) => bundle.strategies[STRATEGY]?.operations ?? [];
const operation = (bundle: Loose, id: string) => operationsOf(bundle).find((each) => each['id'] === id) ?? {};

test('a bundle comes through its door as it was', () => {
  expect(parseBundle(JSON.stringify(sampleBundle()))).toEqual({ ok: true, value: sampleBundle() });
  expect(parseBundleValue(sampleBundle())).toEqual({ ok: true, value: sampleBundle() });
});

describe('one clear reason for what is no bundle:', () => {
  const at = `strategies.${STRATEGY}`;
  test.each<[string, string, string, unknown]>([
    ['no JSON', '{', 'json-malformed', undefined],
    ['another file', '{"format":"fairpath.project"}', 'bundle-not-ours', undefined],
    ['a list', '[]', 'bundle-not-ours', undefined],
    ['no version', spoilt((b) => delete b['formatVersion']), 'version-missing', undefined],
    ['a newer version', spoilt((b) => (b['formatVersion'] = 2)), 'version-newer', undefined],
    ['an unknown key', spoilt((b) => (b['more'] = 1)), 'bundle-shape', 'more'],
    ['a prototype key', '{"format":"fairpath.bundle","__proto__":{}}', 'json-forbidden-key', undefined],
    [
      'half a character',
      spoilt((b) => (b['name'] = 'x')).replace('"name":"x"', '"name":"\\ud800"'),
      'json-lone-surrogate',
      undefined,
    ],
    [
      'an unknown operation',
      spoilt((b) => (operation(b, 'mail')['op'] = 'shout')),
      'bundle-shape',
      `${at}.operations.2.op`,
    ],
    [
      'an SLA of no time',
      spoilt((b) => (operation(b, 'call')['sla'] = { amount: 0, unit: 'days' })),
      'bundle-shape',
      `${at}.operations.5.sla.amount`,
    ],
    [
      'a change of no field',
      spoilt((b) => (operation(b, 'note')['changes'] = [{ how: 'clear', field: '' }])),
      'bundle-shape',
      `${at}.operations.4.changes.0`,
    ],
    [
      'a zone that is none',
      spoilt((b) => (strategyIn(b)['zone'] = 'Mars/Olympus')),
      'bundle-shape',
      `${at}.zone`,
    ],
    [
      'two operations of one id',
      spoilt((b) => (operation(b, 'over')['id'] = 'done')),
      'bundle-shape',
      `${at}.operations`,
    ],
    ['a way to nowhere', spoilt((b) => (operation(b, 'mail')['next'] = 'gone')), 'bundle-dangling', 'gone'],
    ['an entry that is none', spoilt((b) => (strategyIn(b)['entry'] = 'mail')), 'bundle-dangling', 'mail'],
    [
      'a calendar that is missing',
      spoilt((b) => (strategyIn(b)['calendar'] = 'DE/business')),
      'bundle-dangling',
      'DE/business',
    ],
    [
      'a message that is missing',
      spoilt((b) => (b['templates'] = {})),
      'bundle-dangling',
      '0198c0de-0000-7000-8000-00000000c001',
    ],
    [
      'a script that is missing',
      spoilt((b) => (operation(b, 'call')['template'] = STRATEGY)),
      'bundle-dangling',
      STRATEGY,
    ],
  ])('%s', (_, text, code, where) => {
    expect(problemOf(text)).toEqual([code, where]);
  });
});

test('a bundle that was changed after it was made is refused', () => {
  expect(problemOf(JSON.stringify({ ...sampleBundle(), name: 'Other' }))?.[0]).toBe('bundle-digest');
});

test('sources do not count for the bundle’s digest: what runs is the same without them', () => {
  const project = { strategies: [] };
  const sources = { digest: digestText(toCanonicalJson(project)), project };
  expect(parseBundle(JSON.stringify({ ...sampleBundle(), sources }))).toEqual({
    ok: true,
    value: { ...sampleBundle(), sources },
  });
});

test('a value that no text could hold is refused, and nothing is thrown', () => {
  const circle: Record<string, unknown> = { format: 'fairpath.bundle', formatVersion: 1 };
  circle['self'] = circle;
  for (const value of [
    circle,
    { ...sampleBundle(), name: '\ud800' },
    { ...sampleBundle(), version: Number.NaN },
    undefined,
    () => 1,
  ]) {
    expect(parseBundleValue(value).ok).toBe(false);
  }
});
