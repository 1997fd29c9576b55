import { expect, test } from 'vitest';
import { contentOf, createTemplate, templateDigest, toMjml } from '@/core/template';
import { body, button, email, sms, templateId, text } from '../../../support/templates';

test('writes blocks as MJML, tokens untouched', () => {
  const content = contentOf(
    email({
      subject: "{{ customer.firstName | default: 'you' }} & <friends>",
      preheader: 'Due {{ claim.dueDate | date }}',
      body: body([
        text('t1', '<p>Hi {{ customer.firstName }}</p>'),
        button('k1', 'Pay {{ claim.arrearsAmount | money }}', 'https://n.example/?a=1&b=2'),
      ]),
    }),
    'en-GB',
  );
  const mjml = toMjml(content, 'en-GB') ?? '';
  expect(mjml).toContain('<mjml lang="en-GB">');
  expect(mjml).toContain(
    "<mj-title>{{ customer.firstName | default: 'you' }} &amp; &lt;friends&gt;</mj-title>",
  );
  expect(mjml).toContain('<mj-preview>Due {{ claim.dueDate | date }}</mj-preview>');
  expect(mjml).toContain('<mj-text><p style="margin:0">Hi {{ customer.firstName }}</p></mj-text>');
  expect(mjml).toContain(
    '<mj-button href="https://n.example/?a=1&amp;b=2">Pay {{ claim.arrearsAmount | money }}</mj-button>',
  );
});

test('the digest follows the message, not the name or the order of attributes', () => {
  const template = email();
  expect(templateDigest({ ...template, name: 'Other', tone: 'firm' }, 'en-GB')).toBe(
    templateDigest(template, 'en-GB'),
  );
  expect(templateDigest(email({ subject: 'Other' }), 'en-GB')).not.toBe(templateDigest(template, 'en-GB'));
  expect(templateDigest(sms('Hi'), 'en-GB')).toBeUndefined();
});

test('an empty template has a message to lay out', () => {
  const template = createTemplate({ id: templateId, name: '', channel: 'page', locale: 'de-DE' });
  expect(templateDigest(template, 'de-DE')).toMatch(/^sha256:/);
});
