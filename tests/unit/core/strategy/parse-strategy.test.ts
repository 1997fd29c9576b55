import { expect, test } from 'vitest';
import { createStrategy, edgeKey, parseStrategy, type Strategy } from '@/core/strategy';

const strategy = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');
const edge = { source: 'entry', port: 'next', target: 'exit' };

test('a strategy opens as it was', () => {
  expect(parseStrategy(JSON.parse(JSON.stringify(strategy)))).toEqual({ ok: true, value: strategy });
});

test.each<[string, object, string, string?]>([
  ['without a version', { schemaVersion: undefined }, 'version-missing'],
  ['of a newer version', { schemaVersion: 3 }, 'version-newer'],
  ['with an unknown key', { more: 1 }, 'document-shape'],
  ['in no zone', { settings: { ...strategy.settings, zone: '+01:00' } }, 'document-shape', 'settings.zone'],
  [
    'with a node under another id',
    { nodes: { ...strategy.nodes, other: strategy.nodes['exit'] } },
    'document-shape',
    'nodes.other',
  ],
  ['with an edge under another key', { edges: { 'a/b/c': edge } }, 'document-shape', 'edges.a/b/c'],
  [
    'with an edge to nowhere',
    { edges: { 'entry/next/gone': { ...edge, target: 'gone' } } },
    'document-shape',
    'edges.entry/next/gone',
  ],
  [
    'with two ways out of one port',
    {
      nodes: { ...strategy.nodes, end: { ...strategy.nodes['exit'], id: 'end' } },
      edges: Object.fromEntries([edge, { ...edge, target: 'end' }].map((each) => [edgeKey(each), each])),
    },
    'document-shape',
    'edges.entry/next/end',
  ],
  [
    'with an exit switched off',
    { nodes: { ...strategy.nodes, exit: { ...strategy.nodes['exit'], disabled: true } } },
    'document-shape',
    'nodes.exit',
  ],
  [
    'with a group of nothing',
    { groups: { g: { id: 'g', name: '', nodes: [], collapsed: false } } },
    'document-shape',
    'groups.g.nodes',
  ],
  [
    'with a group of a node that is gone',
    { groups: { g: { id: 'g', name: '', nodes: ['gone'], collapsed: false } } },
    'document-shape',
    'groups.g',
  ],
  [
    'with a node in two groups',
    {
      groups: Object.fromEntries(
        ['g', 'h'].map((id) => [id, { id, name: '', nodes: ['exit'], collapsed: false }]),
      ),
    },
    'document-shape',
    'groups.h',
  ],
  [
    'with a node twice in a group',
    { groups: { g: { id: 'g', name: '', nodes: ['exit', 'exit'], collapsed: false } } },
    'document-shape',
    'groups.g',
  ],
  [
    'that sets a remark aside for no reason',
    { suppressions: [{ code: 'FLOW-02', node: null, field: null, reason: ' ' }] },
    'document-shape',
    'suppressions.0.reason',
  ],
  [
    'with a node farther out than the canvas reaches',
    { layout: { mode: 'free', positions: { entry: { x: 0, y: 0 }, exit: { x: 1e308, y: 0 } } } },
    'document-shape',
    'layout.positions.exit.x',
  ],
])('a strategy %s is refused with its place', (_, change, code, path) => {
  const raw: Partial<Strategy> = { ...strategy, ...change };
  const read = parseStrategy(raw);
  expect(read).toMatchObject({ ok: false, error: { code, ...(path !== undefined && { values: { path } }) } });
});

test.each([undefined, null, 'strategy', [], 7])('%j is no strategy', (raw) => {
  expect(parseStrategy(raw)).toMatchObject({ ok: false, error: { code: 'document-shape' } });
});

test('a node may not be called by a word that reaches a prototype', () => {
  for (const id of ['constructor', 'prototype']) {
    const nodes = JSON.parse(`{"${id}":${JSON.stringify({ ...strategy.nodes['exit'], id })}}`) as object;
    expect(parseStrategy({ ...strategy, nodes, edges: {} }).ok).toBe(false);
  }
});

test('strategy/2 add-groups-and-suppressions opens what the first version wrote', () => {
  const { groups: _groups, suppressions: _suppressions, ...first } = strategy;
  expect(parseStrategy({ ...first, schemaVersion: 1 })).toEqual({ ok: true, value: strategy });
});
