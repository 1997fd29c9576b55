import { expect, test } from 'vitest';
import { textOf, textOfRichText } from '@/core/template';
import { body, button, text } from '../../../support/templates';

test.each([
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<p>a &amp; b &lt; c&nbsp;d &#8364; &euro;</p>', 'a & b < c\u00a0d € €'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['<p><a href="{{ links.pay }}">Pay</a></p>', 'Pay: {{ links.pay }}'],
  ['<p><a href="https://n.example">https://n.example</a></p>', 'https://n.example'],
  ['<p>\n   spread   out\n</p>', 'spread out'],
  [
    "<p>{% if claim.dpd < 3 %}a{% endif %} {{ claim.dueDate | date: 'long' }}</p>",
    "{% if claim.dpd < 3 %}a{% endif %} {{ claim.dueDate | date: 'long' }}",
  ],
])('%s is read as it would be read aloud', (rich, plain) => {
  expect(textOfRichText(rich)).toBe(plain);
});

test('blocks are parted by an empty line, links follow their words', () => {
  const written = body([
    text('t1', '<p>Hello</p>'),
    button('k1', 'Pay', '{{ links.pay }}'),
    { id: 'd1', kind: 'divider', attributes: {} },
    { id: 'i1', kind: 'image', attributes: { alt: 'Nord Bank' } },
    { id: 'i2', kind: 'image', attributes: { alt: '' } },
  ]);
  expect(textOf(written)).toBe('Hello\n\nPay: {{ links.pay }}\n\n---\n\nNord Bank');
});
