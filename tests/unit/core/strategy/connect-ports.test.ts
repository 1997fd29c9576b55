import { expect, test } from 'vitest';
import { createStrategy, edits, parseStrategy } from '@/core/strategy';

const ID = '0190a000-0000-7000-8000-000000000001';

test('an edge keeps nothing of the value it was drawn with but itself', () => {
  const strategy = createStrategy(ID, 'Cards', 'UTC');
  const drawn = { source: 'entry', port: 'next', kind: 'edge', id: 'entry/next/exit' };
  const inserted = edits.insertNode(strategy, edits.createNode(strategy, 'wait'), { after: drawn });
  expect(inserted.edges['entry/next/wait-1']).toEqual({ source: 'entry', port: 'next', target: 'wait-1' });
  expect(parseStrategy(JSON.parse(JSON.stringify(inserted)))).toMatchObject({ ok: true });
});
