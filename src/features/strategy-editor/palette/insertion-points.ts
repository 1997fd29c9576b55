import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** How much farther a place to the side counts than one straight ahead. */
const ASIDE = 3;

/** Carried with the arrow keys, a step jumps from "+" to "+", to the nearest one in that direction. */
export function toNextInsertionPoint(
  ...[event, { currentCoordinates, context }]: Parameters<KeyboardCoordinateGetter>
): ReturnType<KeyboardCoordinateGetter> {
  const direction = DIRECTIONS[event.code];
  if (!direction) return undefined;
  event.preventDefault();
  const [right, down] = direction;
  const size = context.collisionRect ?? { width: 0, height: 0 };
  const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect();
  const middles = [...document.querySelectorAll('[data-canvas] .se-plus')]
    .map((plus) => plus.getBoundingClientRect())
    .map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }))
    .filter(
      ({ x, y }) => canvas && x > canvas.left && x < canvas.right && y > canvas.top && y < canvas.bottom,
    );
  const places = middles.map(({ x, y }) => ({ x: x - size.width / 2, y: y - size.height / 2 }));
  const ranked = places
    .map((place) => {
      const [dx, dy] = [place.x - currentCoordinates.x, place.y - currentCoordinates.y];
      return { place, ahead: dx * right + dy * down, aside: Math.abs(dx * down) + Math.abs(dy * right) };
    })
    .filter(({ ahead }) => ahead > 4)
    .sort((one, other) => one.ahead + ASIDE * one.aside - (other.ahead + ASIDE * other.aside));
  return ranked[0]?.place ?? currentCoordinates;
}
