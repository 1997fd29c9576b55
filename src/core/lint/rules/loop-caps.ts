import type { Comparison, Condition } from '@/core/condition';
import type { StrategyNode } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';

/**
 * A number of attempts that ends a loop: steps that count a field up, and ways out of splits (`node/port`) that are taken
 * only while the field is small.
 */
export type LoopCap = {
  readonly field: string;
  readonly counters: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
};

/** Whoever goes round more often than this at one instant is stopped as if it were for ever. */
const MOST_ATTEMPTS = 50;

/** Every field that counts attempts: only ever counted up by records, and asked by splits whether it is small still. */
export function findLoopCaps({ strategy, nodes }: PreparedGraph): LoopCap[] {
  const counters = new Map<string, Set<string>>();
  const spoilt = new Set<string>();
  for (const { id, kind, settings } of nodes) {
    if (kind !== 'record') continue;
    for (const change of settings.changes) {
      if (change.how !== 'add' || change.value < 1) spoilt.add(change.field);
      else counters.set(change.field, (counters.get(change.field) ?? new Set()).add(id));
    }
  }
  return [...counters].flatMap(([field, counting]) => {
    if (spoilt.has(field)) return [];
    const ways = new Set(Object.values(strategy.nodes).flatMap((node) => cappedWays(node, field)));
    return ways.size === 0 ? [] : [{ field, counters: counting, ways }];
  });
}

/** A branch that asks that the field be small; or what comes after a branch that takes whoever has a large one. */
function cappedWays(node: StrategyNode, field: string): string[] {
  if (node.kind !== 'split') return [];
  const { branches } = node.settings;
  const takesLarge = branches.findIndex(({ condition }) => condition && isLarge(condition, field));
  const ports = [...branches.map(({ id }) => id), 'else'];
  return ports
    .filter((_, at) => {
      const condition = branches[at]?.condition;
      return (takesLarge >= 0 && at > takesLarge) || (condition && needsSmall(condition, field));
    })
    .map((port) => `${node.id}/${port}`);
}

function needsSmall(condition: Condition, field: string): boolean {
  if (condition.kind === 'group')
    return condition.match === 'all' && condition.conditions.some((part) => needsSmall(part, field));
  if (condition.kind !== 'compare' || condition.field !== field) return false;
  const most = mostOf(condition);
  return most !== undefined && most <= MOST_ATTEMPTS;
}

/** The largest value a comparison lets through. */
function mostOf({ operator, operand }: Comparison): number | undefined {
  if (!operand) return undefined;
  if ('to' in operand) return typeof operand.to === 'number' ? operand.to : undefined;
  if ('values' in operand && operator === 'one-of') {
    const numbers = operand.values.filter((value) => typeof value === 'number');
    return numbers.length === operand.values.length ? Math.max(...numbers) : undefined;
  }
  const isBounded = operator === 'lt' || operator === 'le' || operator === 'eq';
  return isBounded && 'value' in operand && typeof operand.value === 'number' ? operand.value : undefined;
}

/** Whether a condition holds for every value that is large enough. */
function isLarge(condition: Condition, field: string): boolean {
  if (condition.kind !== 'compare' || condition.field !== field) return false;
  const { operator, operand } = condition;
  if (operator !== 'ge' && operator !== 'gt') return false;
  return (
    operand !== undefined &&
    'value' in operand &&
    typeof operand.value === 'number' &&
    operand.value <= MOST_ATTEMPTS
  );
}
