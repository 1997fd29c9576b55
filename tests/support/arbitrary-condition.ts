import fc from 'fast-check';
import { ALL_OPERATORS, type Condition } from '@/core/condition';
import { BASE_FIELDS } from '@/core/dictionary';

const fieldKey = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...BASE_FIELDS.map(({ key }) => key)) },
  { weight: 1, arbitrary: fc.constant('own.unknown') },
);

const value = fc.oneof(
  fc.integer({ min: -100, max: 400 }),
  fc.constantFrom('a', '', '2026-03-02', 'email', 'granted'),
  fc.boolean(),
  fc.record({ minor: fc.integer({ min: -10_000, max: 90_000 }), currency: fc.constantFrom('EUR', 'JPY') }),
);

const operand = fc.oneof(
  fc.record({ value }),
  fc.record({ values: fc.array(value, { maxLength: 3 }) }),
  fc.record({ from: value, to: value }),
  fc.record({ days: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ field: fieldKey }),
);

/** A condition of any kind, fitting its fields or not; `segments` are those it may ask for. */
export function anyCondition(segments: readonly string[] = []): fc.Arbitrary<Condition> {
  const compare = fc
    .record({
      field: fieldKey,
      operator: fc.constantFrom(...ALL_OPERATORS),
      operand: fc.option(operand, { nil: undefined }),
    })
    .map(({ field, operator, operand: given }) => ({
      kind: 'compare' as const,
      field,
      operator,
      ...(given && { operand: given }),
    }));
  const asked = segments.map((segment) =>
    fc.boolean().map((member) => ({ kind: 'segment' as const, segment, member })),
  );
  const leaf: fc.Arbitrary<Condition> = fc.oneof(compare, ...asked);
  const group: fc.Arbitrary<Condition> = fc.record({
    kind: fc.constant('group' as const),
    match: fc.constantFrom('all', 'any', 'none'),
    conditions: fc.array(leaf, { maxLength: 3 }),
  });
  return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: group });
}

/** A condition that a case of the tests may well meet, and that no check complains of. */
export function fittingCondition(): fc.Arbitrary<Condition> {
  const dpd = fc.integer({ min: 0, max: 120 }).map((days): Condition => {
    return { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: days } };
  });
  const level = fc.integer({ min: 0, max: 4 }).map((most): Condition => {
    return { kind: 'compare', field: 'claim.dunningLevel', operator: 'lt', operand: { value: most } };
  });
  const named: fc.Arbitrary<Condition> = fc.constantFrom('is-empty', 'is-not-empty').map((operator) => {
    return { kind: 'compare', field: 'customer.firstName', operator };
  });
  return fc.oneof(dpd, level, named);
}
