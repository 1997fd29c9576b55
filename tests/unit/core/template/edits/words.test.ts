import { expect, test } from 'vitest';
import {
  addVariant,
  contentOf,
  localesOf,
  removeVariant,
  replaceToken,
  setLine,
  tokensOf,
} from '@/core/template';
import { body, bodyIn, button, email, sms, text } from '../../../../support/templates';

test('a line break in a subject becomes a space', () => {
  const changed = setLine(email(), {
    locale: 'en-GB',
    line: 'subject',
    text: 'Hi\r\nBcc: everyone@evil.example',
  });
  expect(contentOf(changed, 'en-GB')).toMatchObject({ subject: 'Hi Bcc: everyone@evil.example' });
});

test('a line the channel does not have changes nothing', () => {
  const template = sms('Hi');
  expect(setLine(template, { locale: 'en-GB', line: 'subject', text: 'x' })).toBe(template);
});

test('a language is added from the default one and taken away again', () => {
  const both = addVariant(email(), 'de-DE');
  expect(localesOf(both)).toEqual(['en-GB', 'de-DE']);
  expect(contentOf(both, 'de-DE')).toEqual(contentOf(both, 'en-GB'));
  expect(removeVariant(both, 'de-DE')).toEqual(email());
  expect(removeVariant(both, 'en-GB')).toBe(both);
  expect(addVariant(both, 'not a language')).toBe(both);
});

test('a token is replaced wherever it stands, and only it', () => {
  const template = email({
    subject: '{{ customer.frist }} and {{ customer.id }}',
    body: body([
      text('t1', '<p>{{ customer.frist }} customer.frist</p>'),
      button('k1', '{{ customer.frist }}', 'https://a.example/?x={{ customer.frist }}'),
    ]),
  });
  const changed = replaceToken(template, {
    locale: 'en-GB',
    from: '{{ customer.frist }}',
    to: '{{ customer.firstName }}',
  });
  expect(tokensOf(changed)).toEqual(['customer.firstName', 'customer.id']);
  expect(JSON.stringify(bodyIn(changed))).toContain('customer.frist<');
  expect(replaceToken(changed, { locale: 'en-GB', from: '{{ nothing.here }}', to: '{{ claim.id }}' })).toBe(
    changed,
  );
});
