import { useCallback, useLayoutEffect, useRef } from 'react';

/** Changes a list as it is by then. It stays the same function, so that items which stay the same are not drawn again. */
export function useListChange<Item>(
  items: readonly Item[],
  onChange: (items: readonly Item[]) => void,
): (edit: (items: readonly Item[]) => readonly Item[]) => void {
  const latest = useRef(items);
  useLayoutEffect(() => {
    latest.current = items;
  }, [items]);
  return useCallback((edit) => onChange(edit(latest.current)), [onChange]);
}
