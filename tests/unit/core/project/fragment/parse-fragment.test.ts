import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFragment, parseFragment, writeFragment, type Fragment } from '@/core/project';
import { anyStrategy } from '../../../../support/arbitrary-strategy';
import { fragment, home, idOf, projectOf, source, textOf } from './fragments';

/** Nothing of ours is left in: what this removes, the door has asked to have removed. */
const clean = (html: string) => html.replaceAll(/<[^>]*>/g, '');
const parse = (text: string) => parseFragment(text, clean);

/** The fragment's text with something else in it. */
const withParts = (parts: object) => JSON.stringify({ ...fragment, ...parts });

function refusalOf(text: string) {
  const parsed = parse(text);
  return parsed.ok ? 'taken' : parsed.error.code;
}

describe('a fragment', () => {
  test('carries the steps with all they use, and nothing else', () => {
    expect(Object.keys(fragment.nodes)).toEqual(['split', 'mail']);
    expect(Object.keys(fragment.edges)).toEqual(['split/a/mail']);
    expect(fragment.templates.map(({ name }) => name)).toEqual(['Reminder', 'Nudge']);
    expect(fragment.segments.map(({ name }) => name)).toEqual(['Late', 'Very late']);
    expect(fragment.fields.map(({ key }) => key)).toEqual(['own.score']);
    expect(fragment.line).toEqual({ head: 'split', tail: { source: 'split', port: 'else' } });
  });

  test('comes back as it was written, and is written the same again', () => {
    const parsed = parse(textOf(fragment));
    expect(parsed).toEqual({ ok: true, value: { fragment, cleaned: [] } });
    expect(parsed.ok && textOf(parsed.value.fragment)).toBe(textOf(fragment));
  });

  test('of any steps of any strategy comes back', () => {
    fc.assert(
      fc.property(anyStrategy(idOf(60)), fc.array(fc.nat(9)), (strategy, picks) => {
        const ids = Object.keys(strategy.nodes);
        const taken = ids.filter((_, at) => at === 0 || picks.includes(at));
        const made = createFragment(strategy, taken, { project: home });
        expect(parse(textOf(made))).toEqual({ ok: true, value: { fragment: made, cleaned: [] } });
      }),
      { numRuns: 60 },
    );
  });

  test('that is larger than a clipboard should hold is not written', () => {
    const text = 'x'.repeat(4000);
    const many = Array.from({ length: 1400 }, (_, at) => [
      `note-${at}`,
      { id: `note-${at}`, kind: 'note' as const, name: '', settings: { text } },
    ]);
    const large: Fragment = { ...fragment, nodes: Object.fromEntries(many) };
    expect(writeFragment(large)).toMatchObject({ ok: false, error: { code: 'fragment-too-large' } });
  });
});

describe('what is not ours is refused with its own reason:', () => {
  test.each([
    ['plain text', 'Dear Ms Doe,', 'fragment-not-ours'],
    ['nothing', '', 'fragment-not-ours'],
    ['a table', 'level\tday\n1\t3', 'fragment-not-ours'],
    ['other JSON', '{"format":"else","nodes":[]}', 'fragment-not-ours'],
    ['a list', '[1,2]', 'fragment-not-ours'],
    ['half a fragment', textOf(fragment).slice(0, -5), 'fragment-broken'],
    ['a newer version', withParts({ formatVersion: 2 }), 'fragment-newer'],
    ['no version', withParts({ formatVersion: 'one' }), 'fragment-broken'],
    ['a huge text', `${textOf(fragment)}${' '.repeat(5_000_000)}`, 'fragment-too-large'],
    ['a deep text', '['.repeat(100_000), 'fragment-too-deep'],
    [
      'a prototype key',
      textOf(fragment).replace('"nodes":{', '"nodes":{"__proto__":{},'),
      'fragment-forbidden-key',
    ],
    ['an unknown part', withParts({ more: 1 }), 'fragment-broken'],
    ['no steps', withParts({ nodes: {}, edges: {}, line: null }), 'fragment-broken'],
    ['a step of an unknown kind', withParts({ nodes: { x: { id: 'x', kind: 'bomb' } } }), 'fragment-broken'],
    [
      'an edge to nowhere',
      withParts({ edges: { 'a/b/c': { source: 'a', port: 'b', target: 'c' } } }),
      'fragment-broken',
    ],
    ['a line without its head', withParts({ line: { head: 'gone', tail: null } }), 'fragment-broken'],
    ['a broken template', withParts({ templates: [{ id: 'x', name: 'Mine' }] }), 'fragment-document-broken'],
    [
      'a newer template',
      withParts({ templates: [{ ...fragment.templates[0], schemaVersion: 9 }] }),
      'fragment-document-newer',
    ],
    ['a broken segment', withParts({ segments: [null] }), 'fragment-document-broken'],
    [
      'a template twice',
      withParts({ templates: [fragment.templates[0], fragment.templates[0]] }),
      'fragment-broken',
    ],
    ['a base field', withParts({ fields: [{ ...fragment.fields[0], key: 'claim.dpd' }] }), 'fragment-broken'],
    ['a name of 201 letters', textOf(fragment).replace('"Who"', `"${'x'.repeat(201)}"`), 'fragment-broken'],
    ['half a character', withParts({}).replace('"Who"', '"\\ud800"'), 'fragment-broken'],
  ])('%s', (_what, text, code) => {
    expect(refusalOf(text)).toBe(code);
  });
});

test('markup in names stays text, markup in messages is cleaned and said', () => {
  const name = '<img src=x onerror=alert(1)>';
  const [mail] = fragment.templates;
  const spoiled = JSON.stringify(mail).replace('<p>Hello</p>', '<p>Hello<script>x</script></p>');
  const parsed = parse(
    withParts({
      nodes: { ...fragment.nodes, mail: { ...fragment.nodes['mail'], name } },
      templates: [JSON.parse(spoiled), fragment.templates[1]],
    }),
  );
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(parsed.value.fragment.nodes['mail']?.name).toBe(name);
  expect(parsed.value.cleaned).toEqual(['Reminder']);
  expect(JSON.stringify(parsed.value.fragment.templates)).not.toContain('script');
});

test('no text makes the door throw, near or far from a fragment', () => {
  const near = fc
    .tuple(
      fc.nat(),
      fc.nat(60),
      fc.oneof(fc.string(), fc.json(), fc.constantFrom('{', ']', '"', 'null', '\\u0000')),
    )
    .map(([at, length, put]) => {
      const text = textOf(fragment);
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });
  const swapped = fc
    .tuple(fc.constantFrom(...Object.keys(fragment)), fc.jsonValue())
    .map(([key, value]) => withParts({ [key]: value }));
  fc.assert(
    fc.property(fc.oneof(near, swapped, fc.string(), fc.json()), (text) => {
      const parsed = parse(text);
      if (parsed.ok) expect(parse(textOf(parsed.value.fragment))).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});

test('steps that use what their own workspace does not have are carried without it', () => {
  const poor = createFragment(source, ['mail'], { project: projectOf() });
  expect([poor.templates, poor.segments, poor.fields]).toEqual([[], [], []]);
  expect(parse(textOf(poor))).toMatchObject({ ok: true });
});
