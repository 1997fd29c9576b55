import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useListChange } from '@/features/strategy-editor/inspector/controls/use-list-change';

/** A list in a form, and the way to change it. */
function useList() {
  const [items, setItems] = useState<readonly string[]>(['one']);
  return { items, setItems, change: useListChange(items, setItems) };
}

test('two changes before the list is drawn again are both kept', () => {
  const { result } = renderHook(useList);
  act(() => {
    result.current.change((items) => [...items, 'two']);
    result.current.change((items) => [...items, 'three']);
  });
  expect(result.current.items).toEqual(['one', 'two', 'three']);
});

test('what has changed the list from elsewhere is changed further, by the same function', () => {
  const { result } = renderHook(useList);
  const { change } = result.current;
  act(() => result.current.setItems(['other']));
  act(() => change((items) => [...items, 'two']));
  expect(result.current.items).toEqual(['other', 'two']);
  expect(result.current.change).toBe(change);
});
