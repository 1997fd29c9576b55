import { beforeEach, expect, test } from 'vitest';
import { createCanvasView, type CanvasView } from '@/features/strategy-editor/canvas/canvas-view';
import { structuredStrategy } from '../../../../support/structured-strategy';

const strategy = structuredStrategy({ size: 400, seed: 5 });
const source = { get: () => strategy, subscribe: () => () => undefined };
const PANE = { width: 1200, height: 800 };

let view: CanvasView;

beforeEach(() => {
  view = createCanvasView(source, { isReadOnly: true, stepWord: 'step' });
});

const sighted = () => view.sight.state.get();
const ids = () => sighted().nodes.map(({ id }) => id);
const farthest = () =>
  view.state.get().nodes.reduce((one, other) => (other.position.y > one.position.y ? other : one));

/** Looks at a place of the picture from a distance. */
function lookAt(place: { x: number; y: number }, zoom = 1): void {
  view.sight.look({ ...PANE, zoom, x: PANE.width / 2 - place.x * zoom, y: PANE.height / 2 - place.y * zoom });
}

test('from near only what lies around is given, with both ends of every line', () => {
  lookAt({ x: 0, y: 0 });
  expect(ids().length).toBeLessThan(200);
  expect(ids()).toContain(view.state.get().current);
  expect(ids()).not.toContain(farthest().id);
  for (const { source: from, target } of sighted().edges) {
    expect(ids()).toContain(from);
    expect(ids()).toContain(target);
  }
});

test('a short way further nothing changes, a long way all does', () => {
  lookAt({ x: 0, y: 0 });
  const { nodes, edges } = sighted();
  lookAt({ x: 200, y: 150 });
  expect(sighted().nodes).toBe(nodes);
  expect(sighted().edges).toBe(edges);
  lookAt(farthest().position);
  expect(ids()).toContain(farthest().id);
  expect(sighted().isCurrentSeen).toBe(false);
});

test('a line that passes is given with its ends, however far they are', () => {
  lookAt({ x: 0, y: 0 });
  const held = new Set(ids());
  const passing = [...view.state.get().scene.routes].filter(([, { points }]) =>
    points.some(({ x, y }) => Math.abs(x) < PANE.width / 2 && Math.abs(y) < PANE.height / 2),
  );
  const drawn = new Map(view.state.get().edges.map((edge) => [edge.id, edge]));
  for (const [key] of passing) {
    const edge = drawn.get(key);
    if (edge) expect(held.has(edge.source) && held.has(edge.target)).toBe(true);
  }
  expect(passing.length).toBeGreaterThan(5);
});

test('what is selected is always given, so that it can be let go of', () => {
  lookAt({ x: 0, y: 0 });
  view.select([farthest().id]);
  expect(ids()).toContain(farthest().id);
});

test('from afar only the step the Tab key comes to is an element, and the one that is pointed at', () => {
  lookAt({ x: 0, y: 2000 }, 0.1);
  expect(sighted().detail).toBe('overview');
  expect(ids()).toEqual([view.state.get().current]);
  expect(sighted().edges).toEqual([]);
  view.sight.hover(farthest().id);
  expect(ids()).toContain(farthest().id);
  view.sight.hover(undefined);
  expect(ids()).toEqual([view.state.get().current]);
});

test('from afar what is selected is known to React Flow and not drawn', () => {
  lookAt({ x: 0, y: 2000 }, 0.1);
  const chosen = view.state
    .get()
    .nodes.slice(3, 9)
    .map(({ id }) => id);
  view.select(chosen);
  expect(ids()).toEqual(expect.arrayContaining(chosen));
  expect(sighted().nodes.filter(({ hidden }) => hidden !== true)).toHaveLength(1);
});

test('coming back gives the cards again', () => {
  lookAt({ x: 0, y: 0 });
  const near = ids();
  lookAt({ x: 0, y: 0 }, 0.1);
  lookAt({ x: 0, y: 0 });
  expect(ids()).toEqual(near);
});

test('from afar a step can be dragged only in a strategy whose steps stand where people put them', () => {
  const drags = (mode: 'arranged' | 'free') => {
    const seen = { ...strategy, layout: { ...strategy.layout, mode } };
    const own = { get: () => seen, subscribe: () => () => undefined };
    view = createCanvasView(own, { isReadOnly: false, stepWord: 'step' });
    lookAt({ x: 0, y: 0 }, 0.05);
    view.sight.hover(farthest().id);
    expect(sighted().detail).toBe('overview');
    return sighted().nodes.map(({ draggable }) => draggable);
  };
  expect(drags('arranged')).toEqual([false, false]);
  expect(drags('free')).toEqual([true, true]);
  lookAt({ x: 0, y: 0 });
  expect(sighted().nodes[0]?.draggable).toBe(true);
});
