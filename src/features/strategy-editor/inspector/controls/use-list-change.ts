import { useCallback, useLayoutEffect, useRef } from 'react';

/** Changes a list as it is by then, also when it has just been changed. It stays the same function, so that items which stay the same are not drawn again. */
export function useListChange<Item>(
  items: readonly Item[],
  onChange: (items: readonly Item[]) => void,
): (edit: (items: readonly Item[]) => readonly Item[]) => void {
  const latest = useRef(items);
  useLayoutEffect(() => {
    latest.current = items;
  }, [items]);
  return useCallback(
    (edit) => {
      latest.current = edit(latest.current);
      onChange(latest.current);
    },
    [onChange],
  );
}
