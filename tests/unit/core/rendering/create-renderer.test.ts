import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BundleMessage, BundleTemplate } from '@/core/bundle';
import { toDayNumber } from '@/core/lib';
import { createRenderer, type RenderContext } from '@/core/rendering';
import type { Facts } from '@/core/dictionary';

const facts: Facts = {
  'customer.id': 'C-1',
  'customer.firstName': 'Ada',
  'claim.arrearsAmount': { minor: 12_540, currency: 'EUR' },
  'claim.dueDate': '2026-11-30',
};

const context = (more: Partial<RenderContext> = {}): RenderContext => ({
  facts,
  today: toDayNumber('2026-12-04') ?? 0,
  zone: 'America/New_York',
  ...more,
});

const template = (message: BundleMessage, more: Partial<BundleTemplate> = {}): BundleTemplate => ({
  name: 'T',
  channel: 'email',
  purpose: 'reminder',
  tone: 'friendly',
  defaultLocale: 'en-GB',
  locales: { 'en-GB': message },
  tokens: [
    'claim.arrearsAmount',
    'claim.dpd',
    'claim.dueDate',
    'customer.firstName',
    'customer.lastName',
    'links.pay',
    'own.seenAt',
  ],
  ...more,
});

const write = (text: string, more: Partial<RenderContext> = {}, locale = 'en-GB') =>
  createRenderer({
    t: template({ text }, { defaultLocale: locale, locales: { [locale]: { text } } }),
  }).render('t', locale, context(more));

describe('a token says', () => {
  test.each([
    ['{{ claim.arrearsAmount | money }}', 'en-GB', '€125.40'],
    ['{{ claim.arrearsAmount | money }}', 'de-DE', '125,40\u00a0€'],
    ['{{ claim.arrearsAmount }}', 'en-GB', '€125.40'],
    ['{{ claim.dueDate | date: "long" }}', 'en-GB', '30 November 2026'],
    ["{{ claim.dueDate | date: 'weekday' }}", 'de-DE', 'Montag, 30. November 2026'],
    ["{{ claim.dueDate | date: 'iso' }}", 'en-GB', '2026-11-30'],
    ["{{ claim.dueDate | date: 'short' }}", 'en-GB', '30/11/2026'],
    ['{{ claim.dpd }}', 'en-GB', '4'],
    ['{{ customer.firstName | upcase }}', 'en-GB', 'ADA'],
    ["{{ customer.lastName | default: 'there' }}", 'en-GB', 'there'],
    ["{{ customer.lastName | upcase | default: 'there' }}", 'en-GB', 'there'],
    ['{{ customer.firstName | truncate: 2 }}', 'en-GB', 'A.'],
    ['{{ customer.firstName | mask: 2 }}', 'en-GB', '•••da'],
    ['{% if customer.lastName %}a{% else %}b{% endif %}', 'en-GB', 'b'],
    ['{% if claim.dpd > 3 %}late{% endif %}', 'en-GB', 'late'],
    ['{% if customer.lastName == "x" %}a{% endif %}', 'en-GB', ''],
    ["{{ customer.firstName | date: 'long' | default: 'soon' }}", 'en-GB', 'soon'],
  ])('%s in %s: %s', (text, locale, said) => {
    expect(write(text, {}, locale)).toMatchObject({ text: said, missing: [] });
  });

  test('an instant on the day it is where the customer is', () => {
    const at = { facts: { ...facts, 'own.seenAt': '2026-12-01T02:00:00Z' } };
    expect(write("{{ own.seenAt | date: 'iso' }}", at).text).toBe('2026-11-30');
    expect(write("{{ own.seenAt | date: 'iso' }}", { ...at, zone: 'Asia/Tokyo' }).text).toBe('2026-12-01');
  });

  test('every amount to the minor unit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD'), (minor, currency) => {
        const { text } = write('{{ claim.arrearsAmount | money }}', {
          facts: { 'claim.arrearsAmount': { minor, currency } },
        });
        expect(Number(text.replace(/[^\d]/g, ''))).toBe(Math.abs(minor));
      }),
    );
  });
});

test('a field that has nothing to say is named', () => {
  const rendered = write(
    'Dear {{ customer.lastName }}, {{ links.pay }}{% if customer.lastName %}{{ claim.dpd }}{% endif %}',
  );
  expect(rendered).toMatchObject({ text: 'Dear , ', missing: ['customer.lastName', 'links.pay'] });
});

test('a branch not taken misses nothing', () => {
  expect(write('{% if customer.lastName %}{{ customer.lastName }}{% endif %}ok')).toMatchObject({
    text: 'ok',
    missing: [],
  });
});

test('a link is made for the case', () => {
  const { text } = write('{{ links.pay | safe_url }}', {
    constants: { 'links.pay': 'https://pay.example/p' },
    caseId: 'CL-1',
  });
  expect(text).toMatch(/^https:\/\/pay\.example\/p\/[a-z0-9]{13}$/);
});

describe('whatever a customer is called', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
    '{{ claim.arrearsAmount }}',
    '{% if true %}',
    '</title><script>alert(1)</script>',
    '</p>{{',
    'undefined',
  ];
  const html =
    '<title>{{ customer.firstName }}</title><p title="{{ customer.firstName }}">{{ customer.firstName }}</p>' +
    '<a href="{{ customer.firstName | safe_url }}">x</a><a href="https://n.example/?q={{ customer.firstName | url_encode }}">y</a>';

  test.each(hostile)('%s stays words in HTML', (name) => {
    const { html: written = '' } = createRenderer({ t: template({ html, text: '' }) }).render(
      't',
      'en-GB',
      context({ facts: { 'customer.firstName': name } }),
    );
    const tags = written.match(/<[^>]*>/g) ?? [];
    expect(tags.map((tag) => /^<\/?[a-z]+/.exec(tag)?.[0])).toEqual([
      '<title',
      '</title',
      '<p',
      '</p',
      '<a',
      '</a',
      '<a',
      '</a',
    ]);
    expect(written).not.toMatch(/\{\{|\{%|href="javascript/i);
    expect(tags.join('').replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
  });

  test('no line break reaches a header', () => {
    const renderer = createRenderer({ t: template({ subject: 'Hi {{ customer.firstName }}', text: '' }) });
    const { subject } = renderer.render(
      't',
      'en-GB',
      context({ facts: { 'customer.firstName': 'A\r\nBcc: all@evil.example' } }),
    );
    expect(subject).toBe('Hi A Bcc: all@evil.example');
  });

  test('nothing rendered looks like a token or like nothing', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom(...hostile), fc.constant(null));
    const noise = /\{\{|\{%|\[object|Invalid Date|NaN/;
    const texts = {
      subject: 'S {{ customer.firstName }}',
      html,
      text: 'T {{ customer.firstName | upcase }} {{ claim.dueDate | date }}',
    };
    const renderer = createRenderer({ t: template(texts) });
    fc.assert(
      fc.property(value, value, (name, due) => {
        fc.pre(!/\[object|Invalid Date|NaN/i.test(`${name} ${due}`));
        const rendered = renderer.render(
          't',
          'en-GB',
          context({ facts: { 'customer.firstName': name, 'claim.dueDate': due } }),
        );
        expect(rendered.fault).toBeUndefined();
        expect(`${rendered.subject}${rendered.html}${rendered.text}`).not.toMatch(noise);
      }),
    );
  });
});

describe('a bundle nobody vouches for', () => {
  test.each([
    '{{ customer.firstName | raw }}',
    '{% include "x" %}',
    '{% for i in (1..100000) %}x{% endfor %}',
    '{% assign x = 1 %}',
    '{{ customer.firstName',
  ])('%s is a fault, not a message', (text) => {
    expect(write(text)).toMatchObject({ text: '', fault: expect.stringContaining('') as string });
    expect(write(text).fault).toBeDefined();
  });

  test.each([
    '{{ customer.constructor }}',
    '{{ customer.__proto__ }}',
    '{{ customer }}',
    '{{ claim.arrearsAmount.constructor.name }}',
    '{{ locale }}',
  ])('%s reads nothing', (text) => {
    expect(write(text)).toMatchObject({ text: '', missing: ['?'] });
  });
});

test('a short message keeps to plain characters', () => {
  const sms = template(
    { text: '“Hallo” – {{ claim.arrearsAmount | money }} {{ customer.firstName | mask: 2 }}' },
    { channel: 'sms', defaultLocale: 'de-DE' },
  );
  const locales = { 'de-DE': sms.locales['en-GB'] ?? { text: '' } };
  const { text } = createRenderer({ t: { ...sms, locales } }).render('t', 'de-DE', context());
  expect(text).toBe('"Hallo" - 125,40 € ***da');
});

test('the digest covers what is read, and the language is the nearest there is', () => {
  const renderer = createRenderer({
    t: template({ text: 'a' }, { locales: { 'en-GB': { text: 'a' }, 'de-DE': { text: 'b' } } }),
  });
  expect(renderer.render('t', 'de-AT', context())).toMatchObject({ locale: 'de-DE', text: 'b' });
  expect(renderer.render('t', 'fr-FR', context()).locale).toBe('en-GB');
  expect(renderer.render('t', 'fr-FR', context()).sha256).toBe(
    renderer.render('t', 'en-GB', context()).sha256,
  );
  expect(renderer.render('t', 'de-DE', context()).sha256).not.toBe(
    renderer.render('t', 'en-GB', context()).sha256,
  );
});
