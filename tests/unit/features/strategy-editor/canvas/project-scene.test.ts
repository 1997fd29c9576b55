import { expect, test } from 'vitest';
import { edits, type Strategy } from '@/core/strategy';
import { projectEdges, projectNodes, selectNodes } from '@/features/strategy-editor/canvas/project-scene';
import type { FlowNode } from '@/features/strategy-editor/canvas/flow-elements';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { structuredStrategy } from '../../../../support/structured-strategy';

const strategy = structuredStrategy({ size: 60, seed: 3 });
const scene = sceneOf(strategy, true);
const [first = '', second = '', third = ''] = Object.keys(strategy.nodes);
const look = { isReadOnly: false, stepWord: 'step', selected: new Set<string>(), current: first };
const nodes = projectNodes([], strategy, scene, look);

function changed(before: readonly FlowNode[], after: readonly FlowNode[]): readonly string[] {
  return after.filter((node) => !before.includes(node)).map(({ id }) => id);
}

test('what looks as before is the same list, whatever the words in it', () => {
  expect(projectNodes(nodes, strategy, scene, look)).toBe(nodes);
  const renamed = edits.renameNode(strategy, second, 'Another name');
  expect(projectNodes(nodes, renamed, scene, look)).toBe(nodes);
});

test('a card that stands elsewhere is the only new one', () => {
  const positions = new Map(scene.positions).set(third, { x: -500, y: 40 });
  const moved = projectNodes(nodes, strategy, { ...scene, positions }, look);
  expect(changed(nodes, moved)).toEqual([third]);
});

test('selecting makes new what is selected, what was, and where the Tab key stops', () => {
  const chosen = selectNodes(nodes, strategy, { selected: new Set([second]), current: second });
  expect(changed(nodes, chosen)).toEqual([first, second]);
  const other = selectNodes(chosen, strategy, { selected: new Set([third]), current: third });
  expect(changed(chosen, other)).toEqual([second, third]);
  expect(selectNodes(other, strategy, { selected: new Set([third]), current: third })).toBe(other);
});

test('a card that is selected stays where it is being dragged', () => {
  const dragged = nodes.map((node) =>
    node.id === third ? { ...node, position: { x: 7, y: 9 }, dragging: true } : node,
  );
  const chosen = selectNodes(dragged, strategy, { selected: new Set([third]), current: third });
  expect(chosen.find(({ id }) => id === third)?.position).toEqual({ x: 7, y: 9 });
});

test('lines are new where they lead elsewhere, and nowhere else', () => {
  const edges = projectEdges([], strategy, scene);
  expect(projectEdges(edges, strategy, scene)).toBe(edges);
  const without = removeOne(strategy);
  const fewer = projectEdges(edges, without, sceneOf(without, true));
  const unknown = fewer.filter((edge) => !edges.includes(edge));
  expect(unknown.length).toBeLessThan(4);
  expect(fewer.length).toBeGreaterThan(edges.length - 6);
});

/** Takes a step out of the line it stands in. */
function removeOne(from: Strategy): Strategy {
  const plain = Object.values(from.nodes).find(({ kind }) => kind === 'wait' || kind === 'record');
  return edits.removeNodes(from, [plain?.id ?? '']);
}
