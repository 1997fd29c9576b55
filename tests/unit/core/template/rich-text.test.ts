import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRichText, writeRichText } from '@/core/template';

describe('formatted text', () => {
  test.each([
    '<p>Hi {{ customer.firstName }}, <strong>now</strong><br>more</p>',
    '<p><a href="{{ links.pay }}">Pay</a> or <a href="https://nord.example/help?c={{ claim.id }}">ask</a></p>',
    '<p style="color: #333; text-align: center">x</p>',
    "<p>{% if claim.dpd < 30 %}a{% else %}b{% endif %} {{ a.b | default: 'x > y' }}</p>",
    '<ul><li>one</li><li>two &amp; three</li></ul>',
  ])('%s is taken as it is', (source) => {
    const parsed = parseRichText(source);
    expect(parsed.ok && writeRichText(parsed.value)).toBe(source);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<p onclick="x">a</p>',
    '<svg><style>*{}</style></svg>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="JaVa&#115;cript:alert(1)">a</a>',
    '<a href="  java\tscript:alert(1)">a</a>',
    '<a href="https://{{ customer.firstName }}/x">a</a>',
    '<a href="{{ links.pay }}.evil.example">a</a>',
    '<p style="background: url(https://evil.example)">a</p>',
    '<p style="width: expression(alert(1))">a</p>',
    '<p style="color: {{ customer.firstName }}">a</p>',
    '<p>never closed',
    '<p><b>crossed</p></b>',
    'a < b',
    '<!-- comment -->',
    '</p>',
  ])('%s is refused', (source) => {
    expect(parseRichText(source).ok).toBe(false);
  });

  test('reads anything without throwing, and what it takes it writes back', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<a href="', '">', '<br>', '{{ a.b }}', '&lt;', '<', '>', '"'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        const parsed = parseRichText(source);
        if (parsed.ok) expect(parseRichText(writeRichText(parsed.value))).toEqual(parsed);
      }),
    );
  });

  test('refuses a long broken style at once', () => {
    const before = process.cpuUsage().user;
    parseRichText(`<p style="${'a:b '.repeat(5000)}{">x</p>`);
    expect(process.cpuUsage().user - before).toBeLessThan(500_000);
  });
});
