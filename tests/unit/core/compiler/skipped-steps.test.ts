import { expect, test } from 'vitest';
import { compile } from '@/core/compiler';
import { createDictionary } from '@/core/dictionary';
import { createProject } from '@/core/project';
import { createStrategy, edits, type Strategy } from '@/core/strategy';

const start = createStrategy('0190a000-0000-7000-8000-000000000001', 'Cards', 'UTC');
const waiting = edits.insertNode(start, edits.createNode(start, 'wait'), {
  after: { source: 'entry', port: 'next' },
});

function bundleOf(strategy: Strategy) {
  const dictionary = createDictionary('0190a000-0000-7000-8000-000000000002');
  const project = createProject({ dictionary, segments: [], templates: [], strategies: [strategy] });
  return compile(project, new Map(), { version: 1 }).bundle;
}

test('a step that is skipped is not in the bundle, and its digest says so', () => {
  const skipping = edits.setDisabled(waiting, ['wait-1'], true);
  expect(bundleOf(skipping)?.digest).toMatch(/^sha256:/);
  expect(bundleOf(skipping)?.digest).not.toBe(bundleOf(waiting)?.digest);
  expect(JSON.stringify(bundleOf(skipping)?.strategies)).not.toContain('wait-1');
  expect(bundleOf(edits.setDisabled(skipping, ['wait-1'], false))?.digest).toBe(bundleOf(waiting)?.digest);
});
