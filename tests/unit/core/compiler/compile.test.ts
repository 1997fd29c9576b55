import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBundle } from '@/core/bundle';
import { compile, messagesNeeded } from '@/core/compiler';
import { createDictionary } from '@/core/dictionary';
import { describeDiagnostic } from '@/core/lint';
import { createProject, parseSources, type Project } from '@/core/project';
import type { CleanHtml } from '@/core/template';
import { createStrategy, edits } from '@/core/strategy';
import { anyProject, laidOut } from '../../../support/arbitrary-project';
import { email, sms } from '../../../support/templates';

const [A, B] = ['0198c0de-0000-7000-8000-00000000f201', '0198c0de-0000-7000-8000-00000000f202'];
const MAIL = '0198c0de-0000-7000-8000-00000000f203';
const dictionary = {
  ...createDictionary('0198c0de-0000-7000-8000-00000000f2ff'),
  name: 'Ours',
  constants: { 'links.optOut': 'https://x.example', 'links.pay': 'https://x.example' },
};

/* A: entry ─▶ send ─▶ exit      B: entry ─▶ exit */
const plain = createStrategy(B, 'Quiet', 'Europe/Berlin');
const sending = sendingOf(A, MAIL);
const project = createProject({
  dictionary,
  segments: [],
  templates: [{ ...email(), id: MAIL }],
  strategies: [plain, sending],
});

function sendingOf(id: string, template: string) {
  const strategy = createStrategy(id, 'Loud', 'Europe/Berlin');
  const put = edits.insertNode(strategy, edits.createNode(strategy, 'send'), {
    after: { source: 'entry', port: 'next' },
  });
  return edits.changeSettings(put, 'send-1', 'send', {
    channels: [{ channel: 'email', template }],
    expiresAfterHours: 72,
  });
}

/** Takes formatted text as it is: nothing here comes from outside. */
const whole: CleanHtml = (html) => html;

const codes = (
  given: Project,
  ...more: Parameters<typeof compile> extends [unknown, ...infer More] ? Partial<More> : never
) =>
  compile(given, more[0] ?? laidOut(given), more[1] ?? { version: 1 }).diagnostics.map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe('what stands in the way of a bundle', () => {
  test('no strategy', () => {
    expect(codes({ ...project, strategies: [] })).toEqual(['error compile-nothing']);
    expect(codes(project, laidOut(project), { version: 1, strategies: [] })).toEqual([
      'error compile-nothing',
    ]);
  });

  test('half a character, in any document', () => {
    expect(codes({ ...project, strategies: [{ ...plain, name: '\ud800' }] })).toContain('error text-broken');
    expect(
      codes({ ...project, dictionary: { ...dictionary, constants: { 'links.pay': '\udc00' } } }),
    ).toContain('error text-broken');
  });

  test('a message that has not been laid out', () => {
    expect(codes(project, new Map())).toContain('error TPL-MESSAGE-MISSING');
  });
});

test('a bundle holds what its strategies use, and nothing else', () => {
  const { bundle } = compile(project, laidOut(project), { version: 7, strategies: [B], name: 'Only quiet' });
  expect(bundle).toMatchObject({
    id: dictionary.id,
    version: 7,
    name: 'Only quiet',
    templates: {},
    calendars: {},
  });
  expect(Object.keys(bundle?.strategies ?? {})).toEqual([B]);
});

test('only what the entry leads to is compiled, in the order of ids', () => {
  const stray = edits.insertNode(plain, edits.createNode(plain, 'record'));
  const { bundle, diagnostics } = compile({ ...project, strategies: [stray] }, new Map(), { version: 1 });
  expect(diagnostics.map(({ code }) => code)).toEqual(['FLOW-02']);
  expect(bundle?.strategies[B]?.operations.map(({ id, op }) => `${id}:${op}`)).toEqual([
    'entry:enter',
    'exit:end',
  ]);
});

test('calendars are written out under the names of what rests in them', () => {
  const resting = {
    ...plain,
    settings: { ...plain.settings, calendar: 'DE' as const },
    policy: { ...plain.policy, calendar: 'US' as const },
  };
  const { bundle } = compile({ ...project, strategies: [resting] }, new Map(), { version: 1 });
  expect(
    Object.entries(bundle?.calendars ?? {}).map(([name, { id, restDays }]) => [name, id, restDays.length]),
  ).toEqual([
    ['DE/business', 'DE/business', 2],
    ['US/contact', 'US/contact', 0],
  ]);
  expect(bundle?.strategies[B]).toMatchObject({
    calendar: 'DE/business',
    policy: { calendar: 'US/contact' },
  });
});

test('each message is asked for once, whoever sends it', () => {
  const both = { ...project, strategies: [sending, sendingOf(B, MAIL)] };
  expect(messagesNeeded(both)).toHaveLength(1);
  expect(messagesNeeded(project, [B])).toEqual([]);
});

test('a bundle carries the documents it was made of when it is told to, under the same digest', () => {
  const bare = compile(project, laidOut(project), { version: 1 }).bundle;
  const full = compile(project, laidOut(project), { version: 1, withSources: true }).bundle;
  expect(full?.digest).toBe(bare?.digest);
  expect(bare?.sources).toBeUndefined();
  const read = full?.sources && parseSources(full.sources, whole);
  expect(read).toMatchObject({ ok: true, value: { project: { strategies: [{ id: A }, { id: B }] } } });
});

test('documents that were changed in a bundle are refused, though what runs is not', () => {
  const { bundle } = compile(project, laidOut(project), { version: 1, withSources: true });
  if (!bundle?.sources) throw new Error('Sources are expected.');
  const changed = { ...bundle.sources, project: { ...bundle.sources.project, strategies: [] } };
  expect(parseBundle(JSON.stringify({ ...bundle, sources: changed })).ok).toBe(true);
  expect(parseSources(changed, whole)).toMatchObject({ ok: false, error: [{ code: 'bundle-sources' }] });
});

test('whatever is wrong is said in whole sentences, in both languages', () => {
  fc.assert(
    fc.property(anyProject(), (drawn) => {
      for (const diagnostic of compile(drawn, new Map(), { version: 1 }).diagnostics) {
        const { sentence, advice } = describeDiagnostic(diagnostic, 'en');
        const german = describeDiagnostic(diagnostic, 'de');
        for (const words of [sentence, advice, german.sentence, german.advice]) {
          expect(words, diagnostic.code).toMatch(/^[\p{Lu}\p{N}„“"‚‘(].*[.!?“”)]$/su);
          expect(words, diagnostic.code).not.toMatch(/undefined|\[object|NaN/);
        }
        expect(german.sentence, diagnostic.code).not.toBe(sentence);
      }
    }),
    { numRuns: 150 },
  );
});

test('text of an unused template is not looked at', () => {
  const unused = { ...sms('{{ nonsense }}'), id: '0198c0de-0000-7000-8000-00000000f204' };
  expect(codes({ ...project, templates: [...project.templates, unused] })).toEqual(codes(project));
});
