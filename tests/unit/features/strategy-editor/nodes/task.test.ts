import { expect, test } from 'vitest';
import { listPorts } from '@/core/strategy';
import { PALETTE_ITEMS } from '@/features/strategy-editor/nodes/node-views';
import { de } from '@/features/strategy-editor/words/de';
import { en } from '@/features/strategy-editor/words/en';
import { drawn } from '../strategies';

function waysOut(item: string, words: typeof en): (string | null)[] {
  const node = PALETTE_ITEMS.find(({ id }) => id === item)?.create(drawn([], []), words);
  return node ? listPorts(node).flatMap(({ name }) => (name === null ? [] : [name])) : [];
}

test('what people find is named after their task, in the words of whoever takes it', () => {
  expect(waysOut('task-call', en)).toEqual(['Reached', 'Not reached']);
  expect(waysOut('task-review', en)).toEqual(['Done', 'Not done']);
  expect(waysOut('task-approval', en)).toEqual(['Approved', 'Declined']);
  expect(waysOut('task-approval', de)).toEqual(['Freigegeben', 'Abgelehnt']);
  expect(waysOut('experiment', de)).toEqual(['Champion', 'Kontrollgruppe']);
});
