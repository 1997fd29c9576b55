import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLOCK_KINDS,
  blocksOf,
  canStepBlock,
  changeBlock,
  duplicateBlock,
  findBlock,
  insertBlock,
  moveBlock,
  parseTemplate,
  placeAfter,
  removeBlock,
  stepBlock,
  type Template,
} from '@/core/template';
import { body, bodyIn, button, email, outline, text } from '../../../../support/templates';

const locale = 'en-GB';
//  s1
//  ├─ c1: t1 t2
//  └─ c2: k1
const template = email({
  body: body([text('t1', '<p>One</p>'), text('t2', '<p>Two</p>')], [button('k1', 'Pay')]),
});

const move = (block: string, parent: string, at: number): string =>
  outline(bodyIn(moveBlock(template, { locale, block, place: { parent, at } })));

describe('inserting a block', () => {
  test('puts it where it is wanted', () => {
    const { template: changed, inserted } = insertBlock(template, {
      locale,
      kind: 'divider',
      place: { parent: 'c1', at: 1 },
    });
    expect(inserted).toBe('b1');
    expect(outline(bodyIn(changed))).toBe('s1[c1(t1 b1 t2) c2(k1)]');
  });

  test.each([
    ['text', 'body', 1, 's1[c1(t1 t2) c2(k1)] b2[b3(b1)]'],
    ['text', 's1', 1, 's1[c1(t1 t2) b2(b1) c2(k1)]'],
    ['column', 'body', 0, 'b2[b1()] s1[c1(t1 t2) c2(k1)]'],
    ['column', 'c1', 0, 's1[c1(t1 t2) b1() c2(k1)]'],
    ['section', 'c2', 0, 's1[c1(t1 t2) c2(k1)] b1[b2()]'],
    ['text', 'nowhere', 0, 's1[c1(t1 t2) c2(k1)]'],
  ] as const)('a %s dropped on %s brings what it needs', (kind, parent, at, expected) => {
    expect(outline(bodyIn(insertBlock(template, { locale, kind, place: { parent, at } }).template))).toBe(
      expected,
    );
  });

  test.each([
    ['text', 't1', 's1[c1(t1 b1 t2) c2(k1)]'],
    ['text', 's1', 's1[c1(t1 t2) c2(k1 b1)]'],
    ['column', 't1', 's1[c1(t1 t2) b1() c2(k1)]'],
    ['section', 't1', 's1[c1(t1 t2) c2(k1)] b1[b2()]'],
    ['text', undefined, 's1[c1(t1 t2) c2(k1 b1)]'],
    ['image', 'gone', 's1[c1(t1 t2) c2(k1)] b2[b3(b1)]'],
  ] as const)('by keyboard, a %s lands after the selected %s', (kind, selected, expected) => {
    const place = placeAfter(bodyIn(template), kind, selected);
    expect(outline(bodyIn(insertBlock(template, { locale, kind, place }).template))).toBe(expected);
  });

  test('a fifth column is not made', () => {
    let full: Template = template;
    for (let index = 0; index < 5; index += 1) {
      full = insertBlock(full, { locale, kind: 'column', place: { parent: 's1', at: 0 } }).template;
    }
    expect(bodyIn(full).children[0]?.children).toHaveLength(4);
    expect(
      insertBlock(full, { locale, kind: 'column', place: { parent: 's1', at: 0 } }).inserted,
    ).toBeUndefined();
  });
});

describe('moving a block', () => {
  test('counts places as they are before the move', () => {
    expect(move('t1', 'c1', 2)).toBe('s1[c1(t2 t1) c2(k1)]');
    expect(move('t2', 'c1', 0)).toBe('s1[c1(t2 t1) c2(k1)]');
    expect(move('t1', 'c2', 1)).toBe('s1[c1(t2) c2(k1 t1)]');
    expect(move('c1', 's1', 2)).toBe('s1[c2(k1) c1(t1 t2)]');
  });

  test('to where it stands, into itself, or nowhere changes nothing', () => {
    expect(moveBlock(template, { locale, block: 't1', place: { parent: 'c1', at: 1 } })).toBe(template);
    expect(moveBlock(template, { locale, block: 's1', place: { parent: 'c1', at: 0 } })).toBe(template);
    expect(moveBlock(template, { locale, block: 't1', place: { parent: 'gone', at: 0 } })).toBe(template);
  });

  test('step by step reaches the next column', () => {
    const down = stepBlock(template, { locale, block: 't2', by: 1 });
    expect(outline(bodyIn(down))).toBe('s1[c1(t1) c2(t2 k1)]');
    expect(outline(bodyIn(stepBlock(down, { locale, block: 't2', by: -1 })))).toBe('s1[c1(t1 t2) c2(k1)]');
    expect(canStepBlock(bodyIn(template), 't1', -1)).toBe(false);
  });
});

test('a duplicate stands after its block, under new ids', () => {
  const { template: changed, inserted } = duplicateBlock(template, { locale, block: 's1' });
  expect(inserted).toBe('b1');
  expect(outline(bodyIn(changed))).toBe('s1[c1(t1 t2) c2(k1)] b1[b2(b3 b4) b5(b6)]');
});

test('changing a block replaces and removes attributes', () => {
  const blue = changeBlock(template, {
    locale,
    block: 't1',
    change: { attributes: { color: '#00f', align: 'left' } },
  });
  const plain = changeBlock(blue, {
    locale,
    block: 't1',
    change: { attributes: { color: undefined }, content: '<p>New</p>' },
  });
  expect(findBlock(bodyIn(plain), 't1')).toEqual({
    id: 't1',
    kind: 'text',
    attributes: { align: 'left' },
    content: '<p>New</p>',
  });
});

test('what a block cannot say is refused with a sentence', () => {
  const change = { content: '<script>x</script>' };
  expect(() => changeBlock(template, { locale, block: 't1', change })).toThrow(
    /The text t1 cannot become this/,
  );
});

test('any sequence of edits leaves a template that opens', () => {
  const ids = fc.constantFrom('body', 's1', 'c1', 'c2', 't1', 't2', 'k1', 'b1', 'b2', 'b3', 'b4');
  const edit = fc.oneof(
    fc.record({
      do: fc.constant('insert'),
      kind: fc.constantFrom(...BLOCK_KINDS),
      parent: ids,
      at: fc.nat(3),
    }),
    fc.record({
      do: fc.constantFrom('move', 'remove', 'duplicate', 'step'),
      block: ids,
      parent: ids,
      at: fc.nat(3),
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let at: Template = template;
      for (const it of edits) {
        if ('kind' in it) at = insertBlock(at, { locale, kind: it.kind, place: it }).template;
        else if (it.do === 'move') at = moveBlock(at, { locale, block: it.block, place: it });
        else if (it.do === 'remove') at = removeBlock(at, { locale, block: it.block });
        else if (it.do === 'duplicate') at = duplicateBlock(at, { locale, block: it.block }).template;
        else at = stepBlock(at, { locale, block: it.block, by: it.at % 2 === 0 ? 1 : -1 });
      }
      expect(parseTemplate(at)).toEqual({ ok: true, value: at });
    }),
  );
});

test('moving keeps every block', () => {
  const ids = fc.constantFrom('s1', 'c1', 'c2', 't1', 't2', 'k1');
  fc.assert(
    fc.property(ids, fc.constantFrom('body', 's1', 'c1', 'c2'), fc.nat(4), (block, parent, at) => {
      const moved = bodyIn(moveBlock(template, { locale, block, place: { parent, at } }));
      const known = blocksOf(bodyIn(template)).map(({ id }) => id);
      expect(known.filter((id) => !findBlock(moved, id))).toEqual([]);
    }),
  );
});
