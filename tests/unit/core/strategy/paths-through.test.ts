import { expect, test } from 'vitest';
import { createStrategy, edgeKey, pathsThrough, type Edge, type Strategy } from '@/core/strategy';

const empty = createStrategy('0198c0de-0000-7000-8000-00000000f0d2', 'Paths', 'Europe/Berlin');

/** Edges written `'entry>a'` between nodes that are only names. */
function drawn(...ways: readonly string[]): Strategy {
  const edges = ways.map((way): Edge => {
    const [source = '', target = ''] = way.split('>');
    return { source, port: target, target };
  });
  const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = [...ids].map((id) => [id, { id, kind: 'note', name: '', settings: { text: '' } }] as const);
  return {
    ...empty,
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges.map((edge) => [edgeKey(edge), edge])),
  };
}

function through(strategy: Strategy, middle: string): { nodes: string; edges: string } | undefined {
  const part = pathsThrough(strategy, middle);
  if (!part) return undefined;
  const edges = [...part.edges].map((key) => `${strategy.edges[key]?.source}>${strategy.edges[key]?.target}`);
  return { nodes: [...part.nodes].sort().join(' '), edges: edges.sort().join(' ') };
}

//   e ─ a ─ c ─ x
//     ╲ b ─ c     b ─ y
const strategy = drawn('e>a', 'e>b', 'a>c', 'b>c', 'c>x', 'b>y', 'e>x');

test('what leads to a step and what follows it are on its paths, and what goes past is not', () => {
  expect(through(strategy, 'c')).toEqual({ nodes: 'a b c e x', edges: 'a>c b>c c>x e>a e>b' });
  expect(through(strategy, 'a')).toEqual({ nodes: 'a c e x', edges: 'a>c c>x e>a' });
});

test('one branch alone stands for the paths that take it', () => {
  expect(through(strategy, 'b/c/c')).toEqual({ nodes: 'b c e x', edges: 'b>c c>x e>b' });
});

test('a way back belongs to the paths of the steps on its circle', () => {
  const round = drawn('e>a', 'a>b', 'b>a', 'b>x');
  expect(through(round, 'b')).toEqual({ nodes: 'a b e x', edges: 'a>b b>a b>x e>a' });
});

test('what is not there is on no path', () => {
  expect(pathsThrough(strategy, 'gone')).toBeUndefined();
  expect(pathsThrough(strategy, 'e/gone/x')).toBeUndefined();
});
