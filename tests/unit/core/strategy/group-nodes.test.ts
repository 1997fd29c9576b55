import { describe, expect, test } from 'vitest';
import { createStrategy, edits, parseStrategy } from '@/core/strategy';

function three() {
  const empty = createStrategy('0198c0de-0000-7000-8000-00000000aa03', 'Late', 'Europe/Berlin');
  const node = edits.createNode(empty, 'wait');
  return edits.insertNode(empty, node, { after: { source: 'entry', port: 'next' } });
}

describe('a group', () => {
  test('holds the steps it was made of, and is a valid document', () => {
    const grouped = edits.groupNodes(three(), ['wait-1', 'exit', 'wait-1', 'gone'], 'End');
    expect(grouped.groups).toEqual({
      'group-1': { id: 'group-1', name: 'End', nodes: ['wait-1', 'exit'], collapsed: false },
    });
    expect(parseStrategy(JSON.parse(JSON.stringify(grouped))).ok).toBe(true);
  });

  test('takes steps out of the groups they were in, and an empty group is none', () => {
    const first = edits.groupNodes(three(), ['wait-1'], 'One');
    const second = edits.groupNodes(first, ['entry', 'exit'], 'Two');
    const third = edits.groupNodes(second, ['wait-1', 'exit'], 'Three');
    expect(Object.values(third.groups).map(({ name, nodes }) => [name, nodes])).toEqual([
      ['Two', ['entry']],
      ['Three', ['wait-1', 'exit']],
    ]);
  });

  test('of nothing is none', () => {
    const strategy = three();
    expect(edits.groupNodes(strategy, ['gone', '__proto__'], 'No')).toBe(strategy);
  });

  test('is renamed, collapsed and expanded', () => {
    const grouped = edits.groupNodes(three(), ['wait-1'], 'One');
    expect(edits.renameGroup(grouped, 'group-1', 'Two').groups['group-1']?.name).toBe('Two');
    expect(edits.renameGroup(grouped, 'group-1', 'One')).toBe(grouped);
    const collapsed = edits.collapseGroup(grouped, 'group-1', true);
    expect(collapsed.groups['group-1']?.collapsed).toBe(true);
    expect(edits.collapseGroup(collapsed, 'group-1', true)).toBe(collapsed);
    expect(edits.collapseGroup(collapsed, 'group-1', false)).toEqual(grouped);
    expect(edits.collapseGroup(collapsed, 'constructor', true)).toBe(collapsed);
  });

  test('is taken away without its steps', () => {
    const grouped = edits.groupNodes(three(), ['wait-1'], 'One');
    const without = edits.ungroupNodes(grouped, ['group-1']);
    expect(without).toEqual(three());
    expect(edits.ungroupNodes(without, ['group-1'])).toBe(without);
  });

  test('takes further steps in and lets them go', () => {
    const grouped = edits.groupNodes(edits.groupNodes(three(), ['wait-1'], 'One'), ['exit'], 'Two');
    const added = edits.addToGroup(grouped, 'group-1', ['exit', 'entry', 'gone']);
    expect(added.groups).toEqual({
      'group-1': { id: 'group-1', name: 'One', nodes: ['wait-1', 'exit', 'entry'], collapsed: false },
    });
    expect(edits.addToGroup(added, 'group-1', ['exit'])).toBe(added);
    expect(edits.removeFromGroups(added, ['wait-1', 'exit', 'entry']).groups).toEqual({});
    expect(edits.removeFromGroups(three(), ['wait-1'])).toEqual(three());
  });

  test('loses the steps that are removed', () => {
    const grouped = edits.groupNodes(three(), ['wait-1', 'exit'], 'One');
    expect(edits.removeNodes(grouped, ['wait-1']).groups['group-1']?.nodes).toEqual(['exit']);
  });
});
