import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '@/core/template';

test('finds each token with its place, and the fields conditions ask about', () => {
  const reading = readTokens(
    'Hi {{ customer.firstName }}{% if claim.dpd > 30 and claim.disputed %}, late{% endif %}',
  );
  expect(reading.tokens.map(({ source, at }) => [source, at])).toEqual([['{{ customer.firstName }}', 3]]);
  expect(reading.fields).toEqual(['claim.disputed', 'claim.dpd', 'customer.firstName']);
  expect(reading.faults).toEqual([]);
});

test.each([
  ['{{ customer.frist name }}', '{{ customer.frist name }}'],
  ['a {% if claim.dpd %} never closed', '{% if claim.dpd %}'],
  ['{% include "other" %}', '{% include "other" %}'],
  ['{% for i in claim.items %}{% endfor %}', '{% for i in claim.items %}'],
  ['{% assign claim = 1 %}', '{% assign claim = 1 %}'],
  ['broken {{ claim.id', '{{ claim.id'],
])('%s cannot be read, and it says what', (text, source) => {
  expect(readTokens(text).faults.map((fault) => fault.source)).toEqual([source]);
});

test('reads anything without throwing', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('{{', '}}', '{%', '%}', '|', ':', "'", 'if', 'claim.id', '{% endif %}'),
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => Array.isArray(readTokens(pieces.join(' ')).faults)));
});
