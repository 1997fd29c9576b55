import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOKEN_FILTERS } from '@/core/lib';
import { fromChips, parseToken, splitLiquid, toChips, writeToken } from '@/core/template';

describe('a token', () => {
  test('is read into its field and its steps', () => {
    expect(parseToken("{{ claim.dueDate | date: 'long' | default: 'soon' }}")).toEqual({
      field: 'claim.dueDate',
      steps: [
        { filter: 'date', args: ['long'] },
        { filter: 'default', args: ['soon'] },
      ],
    });
  });

  test.each([
    '{{ "literal" }}',
    '{{ claim }}',
    '{{ items[0].name }}',
    '{{ claim.dueDate | nope }}',
    '{{ claim.dueDate | default: customer.id }}',
    '{{ claim.dueDate | }}',
    '{{ claim.dueDate || date }}',
    "{{ customer.firstName | default: '<b>' }}",
    '{{ customer.constructor }}',
    '{{ customer.__proto__ }}',
    '{% if customer.firstName %}',
    '{{ customer.firstName',
  ])('%s is not one', (source) => {
    expect(parseToken(source)).toBeUndefined();
  });

  test('comes back the same from its canonical writing', () => {
    const word = fc
      .stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/)
      .filter((it) => it !== 'constructor' && it !== 'prototype');
    const argument = fc.oneof(
      fc.stringMatching(/^[A-Za-zÄöß0-9 .,!?€-]{0,20}$/),
      fc.integer({ min: -999, max: 999 }),
    );
    const step = fc.record({
      filter: fc.constantFrom(...TOKEN_FILTERS),
      args: fc.array(argument, { maxLength: 2 }),
    });
    const token = fc.record({
      field: fc.tuple(word, word).map((names) => names.join('.')),
      steps: fc.array(step, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(token, (it) => {
        expect(parseToken(writeToken(it))).toEqual(it);
      }),
    );
  });
});

describe('chips', () => {
  test('keep any text exactly', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('{{ claim.id }}', "{{ a.b | default: '}}' }}", '{% if x %}', '{{', '}}', '{%'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(fromChips(toChips(text))).toBe(text);
        expect(
          splitLiquid(text)
            .map(({ source }) => source)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('are whole even when a fallback holds closing braces', () => {
    expect(toChips("Hi {{ customer.firstName | default: 'you }}' }}!").map(({ kind }) => kind)).toEqual([
      'text',
      'chip',
      'text',
    ]);
  });
});
