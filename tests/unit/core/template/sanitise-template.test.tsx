import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSanitiser } from '@/adapters/sanitiser';
import { contentOf, parseTemplate, sanitiseTemplate, type CleanHtml } from '@/core/template';
import { body, bodyIn, button, email, text } from '../../../support/templates';

const sanitiser = createSanitiser(window);
const clean: CleanHtml = (html, allowed) => sanitiser.clean(html, allowed);

/** An e-mail as a stranger might send it: text with this content, whatever the schema says. */
const strange = (content: string): unknown => {
  const template = email({ body: body([text('t1', '<p>x</p>'), button('k1', 'Pay', '{{ links.pay }}')]) });
  return JSON.parse(JSON.stringify(template).replace('"<p>x</p>"', () => JSON.stringify(content)));
};

const contentAfter = (raw: unknown): string => {
  const opened = sanitiseTemplate(raw, clean);
  if (!opened.ok) throw new Error(opened.error.code);
  const [leaf] = bodyIn(opened.value.template).children[0]?.children[0]?.children ?? [];
  return leaf && 'content' in leaf ? leaf.content : '';
};

describe('formatted text from outside', () => {
  test.each([
    ['<p>Hi <b>{{ customer.firstName }}</b></p>', '<p>Hi <b>{{ customer.firstName }}</b></p>'],
    ['<p>Hi<script>alert(1)</script></p>', '<p>Hi</p>'],
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<p>a<img src=x onerror=alert(1)>b</p>', '<p>ab</p>'],
    ['<a href="javascript:alert(1)">go</a>', '<a>go</a>'],
    [
      '<p>{% if claim.dpd < 30 %}<em>a</em>{% endif %}<iframe src="x"></iframe></p>',
      '<p>{% if claim.dpd < 30 %}<em>a</em>{% endif %}</p>',
    ],
    ['<P ALIGN=center>old <FONT color=red>school</FONT>', '<p>old school</p>'],
    ['<p data-gjs-script="alert(1)">a</p>', '<p>a</p>'],
  ])('%s becomes %s', (from, to) => {
    expect(contentAfter(strange(from))).toBe(to);
  });

  test('always comes out as a template that opens', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<svg>',
        '<math>',
        '<style>',
        '</p>',
        '<a href="',
        'javascript:',
        '">',
        '{{',
        '}}',
        '<!--',
        '<template>',
        '&#x',
        '\ue0000\ue001',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const opened = sanitiseTemplate(strange(pieces.join('')), clean);
        expect(opened.ok && parseTemplate(opened.value.template).ok).toBe(true);
      }),
    );
  });
});

test('what is lost is named with its place', () => {
  const raw = JSON.parse(
    JSON.stringify(email()).replace('"href":"{{ links.pay }}"', '"href":"javascript:x","onclick":"y"'),
  );
  const opened = sanitiseTemplate(raw, clean);
  expect(opened.ok && opened.value.removed.map(({ what }) => what)).toEqual([
    'href="javascript:x"',
    'onclick="y"',
  ]);
  expect(opened.ok && contentOf(opened.value.template, 'en-GB')).toMatchObject({
    subject: 'A quick reminder',
  });
});

test('what is no template is not made into one', () => {
  for (const raw of [
    null,
    'x',
    [],
    {},
    { schemaVersion: 9 },
    { schemaVersion: 1, variants: { 'en-GB': null } },
  ]) {
    expect(sanitiseTemplate(raw, clean).ok).toBe(false);
  }
});
