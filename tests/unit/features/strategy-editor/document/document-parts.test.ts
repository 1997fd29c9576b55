import { expect, test } from 'vitest';
import { documentParts } from '@/features/strategy-editor/document/document-parts';

const line = (number: number) => ({
  kind: 'step' as const,
  depth: 0,
  number,
  label: `Step ${number}`,
  text: '',
  details: [],
});

test('a long section comes in small parts, none of its paragraphs lost and all in order', () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => line(at));
  const parts = documentParts([
    { id: 'purpose', title: 'What it is for', lines: [line(0)] },
    { id: 'steps', title: 'Steps', lines },
  ]);
  const steps = parts.filter(({ section }) => section === 'steps');
  expect(steps.flatMap((part) => part.lines)).toEqual(lines);
  expect(steps).toHaveLength(Math.ceil(5_000 / 60));
  expect(Math.max(...parts.map((part) => part.lines.length))).toBe(60);
  expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
});
