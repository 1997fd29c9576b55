import { MouseSensor, TouchSensor } from '@dnd-kit/core';

/** Takes up rows by the mouse: by its first button alone, and not where something in a row has a use of its own. */
export class RowMouseSensor extends MouseSensor {
  static override activators: typeof MouseSensor.activators = [
    {
      eventName: 'onMouseDown',
      handler: ({ nativeEvent: event }, options) => {
        const isSelecting = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
        if (event.button !== 0 || isSelecting || !isOnStep(event.target)) return false;
        options.onActivation?.({ event });
        return true;
      },
    },
  ];
}

/** Takes up rows by a finger that rests on one: a finger that moves on at once scrolls. */
export class RowTouchSensor extends TouchSensor {
  static override activators: typeof TouchSensor.activators = [
    {
      eventName: 'onTouchStart',
      handler: ({ nativeEvent: event }, options) => {
        if (event.touches.length > 1 || !isOnStep(event.target)) return false;
        options.onActivation?.({ event });
        return true;
      },
    },
  ];
}

function isOnStep(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    !target.closest('input, button, [data-twist]') &&
    stepAt(target) !== undefined
  );
}

/** The step in whose row something stands. */
export function stepAt(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest('[data-step]') : null;
  return row?.getAttribute('data-step') ?? undefined;
}
