import { describe, expect, test } from 'vitest';
import { edits, type Strategy } from '@/core/strategy';
import { createCanvasView } from '@/features/strategy-editor/canvas/canvas-view';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { branched, drawn } from '../strategies';

/** A canvas on a strategy that can be replaced, as the document does. */
function shown(strategy: Strategy, isReadOnly = false) {
  const held = createObservable({ strategy });
  const source = { get: () => held.get().strategy, subscribe: held.subscribe };
  const view = createCanvasView(source, { isReadOnly, stepWord: 'Step' });
  view.follow();
  return { view, put: (next: Strategy) => held.set({ strategy: next }) };
}

const ids = (view: ReturnType<typeof shown>['view']) => view.state.get().nodes.map(({ id }) => id);

describe('the picture follows the document', () => {
  test('a changed step changes its own card and no other', () => {
    const strategy = branched();
    const { view, put } = shown(strategy);
    const before = new Map(view.state.get().nodes.map((node) => [node.id, node]));
    const { edges, scene } = view.state.get();
    put(edits.renameNode(strategy, 'mail', 'First word'));
    const redrawn = view.state.get().nodes.filter((node) => node !== before.get(node.id));
    expect(redrawn.map(({ id }) => id)).not.toContain('letter');
    expect(view.state.get().edges.every((edge) => edges.includes(edge))).toBe(true);
    expect(view.state.get().scene).toBe(scene);
  });

  test('a removed step is gone from the picture and from the selection', () => {
    const { view, put } = shown(branched());
    view.select(['mail']);
    put(edits.removeNodes(branched(), ['mail']));
    expect(ids(view)).not.toContain('mail');
    expect(view.state.get().selected).toEqual([]);
  });

  test('where a way leads nowhere a step can be added, unless one only looks', () => {
    const open = drawn([], []);
    expect(ids(shown(open).view)).toContain('entry/next/');
    expect(ids(shown(open, true).view)).toEqual(['entry', 'exit']);
  });
});

describe('what React Flow reports', () => {
  test('a drag moves the card and not the document', () => {
    const strategy = branched();
    const { view } = shown(strategy);
    view.changeNodes([{ type: 'position', id: 'mail', position: { x: 9, y: 9 }, dragging: true }]);
    expect(view.positions().get('mail')).toEqual({ x: 9, y: 9 });
    expect(view.source.get()).toBe(strategy);
    view.settle();
    expect(view.positions().get('mail')).not.toEqual({ x: 9, y: 9 });
  });

  test('it can neither add nor remove anything', () => {
    const { view } = shown(branched());
    const before = ids(view);
    view.changeNodes([{ type: 'remove', id: 'mail' }]);
    view.changeEdges([{ type: 'remove', id: 'mail/next/exit' }]);
    expect(ids(view)).toEqual(before);
  });
});

describe('the Tab key', () => {
  const stops = (view: ReturnType<typeof shown>['view']) =>
    view.state
      .get()
      .nodes.filter(({ domAttributes }) => domAttributes?.tabIndex === 0)
      .map(({ id }) => id);

  test('stops at one step: the entry, then whatever was selected last', () => {
    const { view } = shown(branched());
    expect(stops(view)).toEqual(['entry']);
    view.select(['letter']);
    expect(stops(view)).toEqual(['letter']);
    view.select([]);
    expect(stops(view)).toEqual(['letter']);
  });
});
