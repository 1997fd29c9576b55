import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMailCompiler } from '@/adapters/mjml/node';
import { contentOf, splitLiquid, templateDigest, toMjml, writeToken, type Leaf } from '@/core/template';
import { compileTemplate } from '@/core/compiler';
import { createRenderer } from '@/core/rendering';
import { bundleTemplateSchema } from '@/core/bundle';
import { body, button, email, fields, optOut, text } from '../../../support/templates';

const compiler = createMailCompiler();

async function compile(leaves: Leaf[], subject = 'S'): Promise<string> {
  const result = await compiler.compile(
    toMjml(contentOf(email({ subject, body: body(leaves) }), 'en-GB'), 'en-GB') ?? '',
  );
  if (!result.ok) throw new Error(result.error.values.detail);
  return result.value.html;
}

const tokensIn = (html: string): string[] =>
  splitLiquid(html)
    .filter(({ liquid }) => liquid)
    .map(({ source }) => source);

describe('the mail compiler', () => {
  test('lays out every block, loads no fonts and asks nobody for anything', async () => {
    const html = await compile([
      text('t1', '<p>Hello</p>'),
      button('k1', 'Pay', 'https://pay.example/'),
      { id: 'i1', kind: 'image', attributes: { src: 'https://n.example/a.png', alt: 'Logo' } },
      { id: 'd1', kind: 'divider', attributes: {} },
    ]);
    expect(html).toContain('lang="en-GB"');
    expect(html).toContain('alt="Logo"');
    expect(
      html
        .match(/https?:\/\/[^"'\s<)]+/g)
        ?.filter((url) => !/w3\.org|pay\.example|n\.example|schemas-microsoft/.test(url)) ?? [],
    ).toEqual([]);
  });

  test('gives the same bytes each time', async () => {
    const mjml = toMjml(contentOf(email(), 'en-GB'), 'en-GB') ?? '';
    const [one, other] = await Promise.all([
      createMailCompiler().compile(mjml),
      createMailCompiler().compile(mjml),
    ]);
    expect(one).toEqual(other);
  });

  test('answers what is no MJML with a problem', async () => {
    expect(await compiler.compile('<mjml><mj-body')).toMatchObject({
      ok: false,
      error: { code: 'mail-refused' },
    });
    expect(await compiler.compile('')).toMatchObject({ ok: false });
  });

  test('tokens come out of text, links, labels and descriptions as they went in', async () => {
    const word = fc.stringMatching(/^[A-Za-zÄöß0-9 .,!?€-]{0,12}$/);
    const token = fc
      .record({
        field: fc.constantFrom('customer.firstName', 'claim.id', 'own.x'),
        fallback: fc.option(word),
      })
      .map(({ field, fallback }) =>
        writeToken({ field, steps: fallback === null ? [] : [{ filter: 'default', args: [fallback] }] }),
      );
    await fc.assert(
      fc.asyncProperty(token, token, token, token, word, async (one, two, three, four, words) => {
        const html = await compile(
          [
            text('t1', `<p>${words} ${one} {% if claim.dpd < 30 and claim.dpd > 3 %}${two}{% endif %}</p>`),
            button('k1', `Pay ${three}`, `https://n.example/?x=${four}`),
            { id: 'i1', kind: 'image', attributes: { src: 'https://n.example/a.png', alt: two } },
          ],
          `${one} ${words}`,
        );
        const expected = [
          one,
          '{% if claim.dpd < 30 and claim.dpd > 3 %}',
          two,
          '{% endif %}',
          four,
          three,
          two,
        ];
        expect(new Set(tokensIn(html))).toEqual(new Set(expected));
      }),
      { numRuns: 30 },
    );
  });
});

test('from document to inbox: checked, laid out, compiled, rendered', async () => {
  const template = email({
    subject: "{{ customer.firstName | default: 'there' }}, a reminder",
    preheader: 'You can pay {{ claim.arrearsAmount | money }}',
    body: body([
      text(
        't1',
        "<p>Hi {{ customer.firstName | default: 'there' }}, due {{ claim.dueDate | date: 'long' | default: 'now' }}</p>",
      ),
      button('k1', 'Pay {{ claim.arrearsAmount | money }}', '{{ links.pay }}'),
      optOut,
    ]),
  });
  const digest = templateDigest(template, 'en-GB') ?? '';
  expect(compileTemplate(template, new Map(), fields).diagnostics.map(({ code }) => code)).toEqual([
    'TPL-MESSAGE-MISSING',
  ]);

  const mail = await compiler.compile(toMjml(contentOf(template, 'en-GB'), 'en-GB') ?? '');
  const compiled = compileTemplate(template, new Map([[digest, mail.ok ? mail.value.html : '']]), fields);
  expect(compiled.diagnostics).toEqual([]);
  expect(bundleTemplateSchema.safeParse(compiled.template).success).toBe(true);
  expect(compiled.template?.tokens).toEqual([
    'claim.arrearsAmount',
    'claim.dueDate',
    'customer.firstName',
    'links.optOut',
    'links.pay',
  ]);

  const rendered = createRenderer(compiled.template ? { t: compiled.template } : {}).render('t', 'en-GB', {
    facts: {
      'customer.firstName': '<Ada>',
      'claim.arrearsAmount': { minor: 12_540, currency: 'EUR' },
      'claim.dueDate': '2026-11-03',
    },
    today: 20_000,
    zone: 'Europe/Berlin',
    caseId: 'CL-1',
    constants: { 'links.pay': 'https://pay.example/p', 'links.optOut': 'https://pay.example/stop' },
  });
  expect(rendered).toMatchObject({
    subject: '<Ada>, a reminder',
    preheader: 'You can pay €125.40',
    missing: [],
  });
  expect(rendered.html).toContain('Hi &lt;Ada&gt;, due 3 November 2026');
  expect(rendered.html).toMatch(/href="https:\/\/pay\.example\/p\/[a-z0-9]{13}"/);
  expect(rendered.text).toMatch(
    /^Hi <Ada>, due 3 November 2026\n\nPay €125\.40: https:\/\/pay\.example\/p\//,
  );
});
