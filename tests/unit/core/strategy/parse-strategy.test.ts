import { expect, test } from 'vitest';
import { createStrategy, edgeKey, parseStrategy, type Strategy } from '@/core/strategy';

const strategy = createStrategy('0198c0de-0000-7000-8000-00000000f001', 'Cards', 'Europe/Berlin');
const edge = { source: 'entry', port: 'next', target: 'exit' };

test('a strategy opens as it was', () => {
  expect(parseStrategy(JSON.parse(JSON.stringify(strategy)))).toEqual({ ok: true, value: strategy });
});

test.each<[string, object, string, string?]>([
  ['without a version', { schemaVersion: undefined }, 'version-missing'],
  ['of a newer version', { schemaVersion: 2 }, 'version-newer'],
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
