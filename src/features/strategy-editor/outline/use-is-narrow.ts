import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether an element is narrower than so many pixels. */
export function useIsNarrow(element: RefObject<HTMLElement | null>, limit: number): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() =>
      setIsNarrow(current.clientWidth > 0 && current.clientWidth < limit),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, limit]);
  return isNarrow;
}
