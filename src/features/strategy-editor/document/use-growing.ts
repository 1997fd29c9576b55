import { useEffect, useState } from 'react';

/** How many of many parts are drawn by now: the first ones at once, more each time the screen has been drawn. */
export function useGrowing(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + step), 0);
    return () => clearTimeout(timer);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
