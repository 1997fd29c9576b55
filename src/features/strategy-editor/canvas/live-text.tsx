import { useLayoutEffect, useRef } from 'react';
import { useCanvas, type Overlay } from './canvas-context';

/**
 * Words that follow the overlay by themselves: numbers that change ten times a second are written where they stand,
 * and nothing is drawn again. `read` must stay the same function for as long as it reads the same.
 */
export function LiveText({ read, className }: { read: (overlay: Overlay) => string; className?: string }) {
  const { overlay } = useCanvas();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let written = '';
    const write = () => {
      const text = read(overlay.get());
      if (text === written || !element.current) return;
      element.current.textContent = text;
      written = text;
    };
    write();
    return overlay.subscribe(write);
  }, [overlay, read]);
  return <span ref={element} className={className} />;
}
