import type { Position } from '@/core/strategy';

/** Where on the screen a pointer is, or the finger that has just been lifted. */
export function pointOf(event: MouseEvent | TouchEvent): Position | undefined {
  const point = 'clientX' in event ? event : event.changedTouches[0];
  return point && { x: point.clientX, y: point.clientY };
}

/** Whether the picture is what lies there, and nothing that stands over or beside it. */
export function isOnPicture({ x, y }: Position): boolean {
  const top = document.elementFromPoint(x, y);
  return Boolean(top?.closest('.react-flow')) && !top?.closest('.react-flow__panel');
}
