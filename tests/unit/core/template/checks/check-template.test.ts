import { describe, expect, test } from 'vitest';
import { sayDiagnostic } from '@/core/lib';
import {
  applyTemplateFix,
  checkTemplate,
  parseTemplate,
  templateDiagnosticWords,
  type Leaf,
  type Template,
} from '@/core/template';
import { body, button, email, fields, optOut, sms, text } from '../../../../support/templates';

const codes = (template: Template): string[] => checkTemplate(template, fields).map(({ code }) => code);
const pay = button('k1', 'Pay', '{{ links.pay }}');
const withText = (content: string): Template => email({ body: body([text('t1', content), pay, optOut]) });
const image = (attributes: Leaf['attributes']): Leaf => ({ id: 'i1', kind: 'image', attributes });

test('a good e-mail has nothing wrong', () => {
  expect(codes(email())).toEqual([]);
});

describe('tokens', () => {
  test.each([
    ["<p>{{ customer.frist | default: 'you' }}</p>", 'TPL-TOKEN-UNKNOWN'],
    ['<p>{{ claim.arrearsAmount }}</p>', 'TPL-TOKEN-TYPE'],
    ["<p>{{ claim.dpd | money | default: '0' }}</p>", 'TPL-TOKEN-TYPE'],
    ["<p>{{ claim.dueDate | date: 'sometime' | default: 'soon' }}</p>", 'TPL-TOKEN-TYPE'],
    ['<p>{{ customer.firstName }}</p>', 'TPL-TOKEN-NULL'],
    ['<p>{{ score.paymentRisk | default: 0 }}</p>', 'TPL-TOKEN-FORBIDDEN'],
    ['<p>{% if customer.vulnerable %}x{% endif %}</p>', 'TPL-TOKEN-FORBIDDEN'],
    ['<p>{{ claim.disputed }}</p>', 'TPL-TOKEN-BOOLEAN'],
    ["<p>{{ customer.email | default: '-' }}</p>", 'TPL-PII'],
    ['<p>{{ customer.firstName | shout }}</p>', 'TPL-TOKEN-SYNTAX'],
    ['<p>{% if claim.dpd %}x</p>', 'TPL-TOKEN-SYNTAX'],
    ['<p><a href="https://n.example/?n={{ customer.firstName }}">x</a></p>', 'TPL-LINK-TOKEN'],
  ])('%s: %s', (content, code) => {
    expect(codes(withText(content))).toEqual([code]);
  });

  test.each([
    '<p>{{ claim.arrearsAmount | money }}</p>',
    "<p>{{ customer.firstName | default: 'there' }}</p>",
    '<p>{{ company.shortName }} {{ date.today | date }}</p>',
    '<p>{% if claim.dpd > 30 %}late{% endif %}</p>',
  ])('%s is fine', (content) => {
    expect(codes(withText(content))).toEqual([]);
  });

  test('are looked for in subjects too', () => {
    const [found] = checkTemplate(email({ subject: '{{ customer.nam }}' }), fields);
    expect(found).toMatchObject({ code: 'TPL-TOKEN-UNKNOWN', at: { field: 'variants.en-GB.subject' } });
  });
});

describe('a fix', () => {
  test.each([
    ['{{ customer.firstNam }}', '{{ customer.firstName }}'],
    ['{{ claim.arrearsAmount }}', '{{ claim.arrearsAmount | money }}'],
    ['{{ customer.firstName }}', "{{ customer.firstName | default: 'there' }}"],
  ])('turns %s into %s', (from, to) => {
    const template = withText(`<p>${from}</p>`);
    const [found] = checkTemplate(template, fields);
    const fixed = found?.fix && applyTemplateFix(template, found.fix);
    expect(JSON.stringify(fixed)).toContain(JSON.stringify(to).slice(1, -1));
    expect(fixed && codes(fixed)).not.toContain(
      found?.code === 'TPL-TOKEN-UNKNOWN' ? found.code : 'TPL-TOKEN-TYPE',
    );
  });

  test('of another part is left alone', () => {
    expect(applyTemplateFix(email(), { edit: 'connect-ports', values: {} })).toBeUndefined();
  });
});

describe('blocks and lines', () => {
  test.each([
    [email({ subject: ' ' }), ['TPL-SUBJECT']],
    [email({ body: body([]) }), ['TPL-OPTOUT', 'TPL-EMPTY', 'TPL-CTA']],
    [
      email({ body: body([text('t1', '<p>Hi</p>'), button('k1', ''), optOut]) }),
      ['TPL-BUTTON-LINK', 'TPL-BUTTON-LABEL'],
    ],
    [email({ body: body([image({}), pay, optOut]) }), ['TPL-IMAGE-SOURCE', 'TPL-ALT']],
    [email({ body: body([image({ src: 'https://n.example/a.png', alt: '' }), pay, optOut]) }), []],
    [email({ body: body([text('t1', '<p>Hi</p>'), pay]) }), ['TPL-OPTOUT']],
    [email({ purpose: 'confirmation', body: body([text('t1', '<p>Thank you</p>')]) }), []],
    [sms(''), ['TPL-EMPTY']],
    [sms('Hello'), ['TPL-OPTOUT']],
    [
      sms(`Reply STOP to stop. ${'x'.repeat(230)}{{ account.productName | default: 'x' }}`),
      ['TPL-SMS-LENGTH'],
    ],
    [
      sms(`Reply STOP to stop. ${'x'.repeat(230)}{{ account.productName | truncate: 20 | default: 'x' }}`),
      [],
    ],
    [sms(`Reply STOP to stop. ${'x'.repeat(280)}`), []],
    [sms(`Reply STOP to stop. ${'x'.repeat(290)}`), ['TPL-SMS-LENGTH']],
  ])('case %#', (template, expected) => {
    expect(codes(template)).toEqual(expected);
  });
});

test('a WhatsApp message longer than WhatsApp takes is an error', () => {
  const written = sms(`Reply STOP to stop. ${'x'.repeat(1010)}`);
  const template = parseTemplate({ ...written, channel: 'whatsapp' });
  expect(template.ok && codes(template.value)).toEqual(['TPL-WHATSAPP-LENGTH']);
});

test('every diagnostic has its words in both languages', () => {
  expect(Object.keys(templateDiagnosticWords.de).sort()).toEqual(
    Object.keys(templateDiagnosticWords.en).sort(),
  );
  const found = checkTemplate(withText('<p>{{ claim.dueDate }}</p>'), fields)[0];
  expect(found && sayDiagnostic(templateDiagnosticWords, found, 'en').sentence).toBe(
    'Due date needs a format to be read.',
  );
  expect(found && sayDiagnostic(templateDiagnosticWords, found, 'de').sentence).toBe(
    'Fälligkeit braucht ein Format, um lesbar zu sein.',
  );
});
