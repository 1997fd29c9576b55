import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '@/core/lib';
import { createFieldSpeech } from '@/features/strategy-editor/problems/say-problems';
import { countByStep } from '@/features/strategy-editor/problems/count-by-step';

function problem(severity: Severity, node?: string): Diagnostic {
  const at = { document: { kind: 'strategy', id: 'x' } } as const;
  return {
    code: 'wait-zero',
    severity,
    at: { ...at, ...(node !== undefined && { node }), field: 'duration' },
    values: {},
  };
}

test('a card counts its errors and warnings, and no notes', () => {
  const counts = countByStep([
    problem('error', 'a'),
    problem('warning', 'a'),
    problem('error', 'a'),
    problem('info', 'b'),
    problem('error'),
  ]);
  expect([...counts]).toEqual([['a', { errors: 2, warnings: 1 }]]);
});

test('an error marks its field, anything less is a remark', () => {
  const speech = createFieldSpeech([problem('warning', 'a')], 'en');
  expect(speech.errorAt('duration')).toBeUndefined();
  expect(speech.remarkAt('duration')).toBe('This wait takes no time.');
  expect(speech.remarkAt('at')).toBeUndefined();
});
