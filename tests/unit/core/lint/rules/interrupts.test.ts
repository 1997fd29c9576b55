import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '@/core/lint';
import { CHANNELS } from '@/core/lib';
import type { Interrupt, InterruptKind } from '@/core/policy';
import type { Strategy } from '@/core/strategy';
import { fixFirst, remarksOf, sketch } from './sketch';

const plain = sketch({}, 'entry > exit');
const answering = (kind: InterruptKind, ...answers: Interrupt[]): Strategy => ({
  ...plain,
  interrupts: [...plain.interrupts.filter((each) => each.kind !== kind), ...answers],
});
const silence = (kind: InterruptKind, ...channels: (typeof CHANNELS)[number][]): Interrupt => ({
  kind,
  action: 'suppress',
  channels,
});

describe('a payment', () => {
  test('that only silences some channels does not stop the strategy', () => {
    const [remark] = remarksOf('FLOW-14', answering('paid', silence('paid', 'sms', 'email')));
    if (!remark) throw new Error('Letters and calls go on.');
    expect(describeDiagnostic(remark, 'en').sentence).toBe(
      'A payment only silences some channels; reminders go on by the others.',
    );
    expect(describeDiagnostic(remark, 'de').sentence).toContain('schweigen nur einige Kanäle');
  });

  test('stops it by an end, by a hold, or by silence everywhere', () => {
    for (const answers of [
      [{ kind: 'paid', action: 'exit' }],
      [{ kind: 'paid', action: 'hold' }],
      [silence('paid', 'sms'), { kind: 'paid', action: 'exit' }],
      [silence('paid', ...CHANNELS)],
      [silence('paid', 'email', 'sms'), silence('paid', 'whatsapp', 'letter', 'call')],
    ] satisfies Interrupt[][])
      expect(remarksOf('FLOW-14', answering('paid', ...answers))).toEqual([]);
  });

  test('ends it once that is mended, in place of the silence', () => {
    const fixed = fixFirst('FLOW-14', answering('paid', silence('paid', 'sms'), silence('paid', 'email')));
    expect(fixed.interrupts.filter(({ kind }) => kind === 'paid')).toEqual([
      { kind: 'paid', action: 'exit' },
    ]);
  });
});

test('a death, an insolvency and a dispute need more than fewer channels; hardship and vulnerability do not', () => {
  const silenced = (kind: InterruptKind) => remarksOf('FLOW-15', answering(kind, silence(kind, 'sms')));
  const kinds = ['deceased', 'insolvency', 'dispute', 'vulnerability', 'hardship'] as const;
  expect(kinds.filter((kind) => silenced(kind).length > 0)).toEqual(['deceased', 'insolvency', 'dispute']);
  const [remark] = silenced('deceased');
  if (!remark) throw new Error('The dead are written to.');
  expect(describeDiagnostic(remark, 'en')).toEqual({
    sentence: 'After a death, demands go on by some channels.',
    advice: 'Choose what happens then: exit, or hold.',
  });
  const fixed = fixFirst('FLOW-15', answering('dispute', silence('dispute', 'sms')));
  expect(fixed.interrupts.filter(({ kind }) => kind === 'dispute')).toEqual([
    { kind: 'dispute', action: 'hold' },
  ]);
});
