import { describe, expect, test } from 'vitest';
import {
  checkReplacement,
  createStrategy,
  edits,
  listEdges,
  weighReplacement,
  type NodeKind,
  type NodeSettings,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';

const TEMPLATE = '0198c0de-0000-7000-8000-00000000d001';
const fresh = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');
const ways = (strategy: Strategy) =>
  listEdges(strategy)
    .map(({ source, port, target }) => `${source}.${port}>${target}`)
    .join(' ');

function put(strategy: Strategy, kind: NodeKind, source: string, port = 'next'): Strategy {
  return edits.insertNode(strategy, edits.createNode(strategy, kind), { after: { source, port } });
}

/* entry ─▶ send-1 ─▶ exit, undeliverable ─▶ task-1 */
const sending: NodeSettings['send'] = {
  channels: [
    { channel: 'email', template: TEMPLATE },
    { channel: 'sms', template: null },
  ],
  expiresAfterHours: 12,
};
const drawn = edits.renameNode(
  edits.changeSettings(
    put(put(fresh, 'send', 'entry'), 'task', 'send-1', 'undeliverable'),
    'send-1',
    'send',
    sending,
  ),
  'send-1',
  'First letter',
);

const by = (kind: NodeKind, settings?: object): StrategyNode => {
  const node = edits.createNode(drawn, kind);
  return { ...node, ...(settings && { settings: { ...node.settings, ...settings } }) } as StrategyNode;
};

const channels = (...names: string[]) => ({
  channels: names.map((channel) => ({ channel, template: null })),
});

describe('replacing', () => {
  test('keeps name, place, what leads there, and the ways the new kind has too', () => {
    const grouped = edits.groupNodes(
      edits.moveNodes(drawn, { 'send-1': { x: 1, y: 2 } }),
      ['send-1'],
      'First',
    );
    const replaced = edits.replaceNode(grouped, 'send-1', by('task'));
    expect(replaced.nodes['send-1']).toMatchObject({ id: 'send-1', kind: 'task', name: 'First letter' });
    expect(ways(replaced)).toBe('entry.next>send-1 send-1.expired>exit send-1.undeliverable>task-1');
    expect([replaced.layout, replaced.groups]).toEqual([grouped.layout, grouped.groups]);
  });

  test('by another channel keeps what is not about the channel, and a message for one that stays', () => {
    const swapped = edits.replaceNode(drawn, 'send-1', by('send', channels('letter', 'email')));
    expect(swapped.nodes['send-1']?.settings).toEqual({
      channels: [
        { channel: 'letter', template: null },
        { channel: 'email', template: TEMPLATE },
      ],
      expiresAfterHours: 12,
    });
    expect(ways(swapped)).toBe(ways(drawn));
  });

  test('says before what is kept and what is lost', () => {
    expect(weighReplacement(drawn, 'send-1', by('wait'))).toMatchObject({
      keptSettings: [],
      lostSettings: ['expiresAfterHours'],
      lostTemplates: [TEMPLATE],
      keptWays: [{ source: 'send-1', port: 'next', target: 'exit' }],
      lostWays: [{ source: 'send-1', port: 'undeliverable', target: 'task-1' }],
    });
  });

  test('a wait of another form takes over what suits it', () => {
    const waiting = edits.changeSettings(put(fresh, 'wait', 'entry'), 'wait-1', 'wait', {
      form: 'date',
      field: 'claim.dueDate',
      offsetDays: 3,
      at: '09:30',
    });
    const replaced = edits.replaceNode(waiting, 'wait-1', edits.createNode(waiting, 'wait'));
    expect(replaced.nodes['wait-1']?.settings).toEqual({
      form: 'duration',
      duration: { amount: 3, unit: 'days' },
      at: '09:30',
    });
  });

  test('a step that is off stays off, unless what comes cannot be', () => {
    const off = edits.setDisabled(drawn, ['send-1'], true);
    expect(edits.replaceNode(off, 'send-1', by('wait')).nodes['send-1']?.disabled).toBe(true);
    expect(edits.replaceNode(off, 'send-1', by('exit')).nodes['send-1']).not.toHaveProperty('disabled');
  });

  test('by another kind forgets what was set aside of the old one', () => {
    const set: Strategy = {
      ...drawn,
      suppressions: [
        { code: 'a', node: 'send-1', field: null, reason: 'So.' },
        { code: 'b', node: 'task-1', field: null, reason: 'So.' },
      ],
    };
    expect(edits.replaceNode(set, 'send-1', by('wait')).suppressions.map(({ code }) => code)).toEqual(['b']);
    expect(edits.replaceNode(set, 'send-1', by('send')).suppressions).toHaveLength(2);
  });

  test.each([
    ['replace-unknown', 'gone', 'wait'],
    ['replace-unknown', 'constructor', 'wait'],
    ['replace-entry', 'entry', 'wait'],
    ['replace-note', 'note-1', 'wait'],
    ['replace-by-loose', 'send-1', 'entry'],
    ['replace-by-loose', 'send-1', 'note'],
  ] as const)('%s is refused, and changes nothing', (code, id, kind) => {
    const noted = put(drawn, 'note', 'entry');
    expect(checkReplacement(noted, id, kind)?.code).toBe(code);
    expect(edits.replaceNode(noted, id, by(kind))).toBe(noted);
  });
});
