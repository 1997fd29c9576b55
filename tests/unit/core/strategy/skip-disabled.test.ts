import { expect, test } from 'vitest';
import { createStrategy, edgesOutOf, edits, skipDisabled, type Strategy } from '@/core/strategy';

const start = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');

/** entry → wait-1 → task-1 → exit, the first two ways switched off where told. */
function line(...off: readonly string[]): Strategy {
  const after = (source: string) => ({ after: { source, port: 'next' } });
  const waiting = edits.insertNode(start, edits.createNode(start, 'wait'), after('entry'));
  const drawn = edits.insertNode(waiting, edits.createNode(waiting, 'record'), after('wait-1'));
  const nodes = Object.entries(drawn.nodes).map(([id, node]) => [
    id,
    off.includes(id) ? { ...node, disabled: true } : node,
  ]);
  return { ...drawn, nodes: Object.fromEntries(nodes) as Strategy['nodes'] };
}

test('a strategy with nothing switched off runs as it is drawn', () => {
  const drawn = line();
  expect(skipDisabled(drawn)).toBe(drawn);
});

test('a path goes on over steps that are switched off', () => {
  expect(edgesOutOf(skipDisabled(line('wait-1')), 'entry')).toEqual([
    { source: 'entry', port: 'next', target: 'record-1' },
  ]);
  expect(skipDisabled(line('wait-1', 'record-1')).edges).toEqual(start.edges);
});

test('what is switched off stays drawn, in its groups', () => {
  const drawn: Strategy = {
    ...line('wait-1'),
    groups: { g: { id: 'g', name: 'First', nodes: ['wait-1'], collapsed: false } },
  };
  expect(skipDisabled(drawn).groups).toEqual({});
  expect(drawn.groups['g']?.nodes).toEqual(['wait-1']);
});

test('two steps that are switched off and lead to each other lead nowhere', () => {
  const looped = edits.connectPorts(line('wait-1', 'record-1'), {
    source: 'record-1',
    port: 'next',
    target: 'wait-1',
  });
  expect(edgesOutOf(skipDisabled(looped), 'entry')).toEqual([]);
});
