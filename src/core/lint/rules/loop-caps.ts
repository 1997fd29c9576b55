import type { Comparison, Condition } from '@/core/condition';
import type { StrategyNode } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';
import type { LintContext } from '../strategy-rule';

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

/** So many steps without a wait are taken for a loop without end by whoever runs the strategy. */
const MOST_STEPS = 1000;

/** What a condition says of a field that grows: its name, up to what it counts as small, and what segments ask. */
type Asked = {
  readonly field: string;
  readonly most: number;
  readonly segments: LintContext['segments'];
  readonly seen: ReadonlySet<string>;
};

/**
 * Every field that counts attempts in a tangle of loops: only ever counted up by the records in it, and asked by its
 * splits whether it is small still. What is written on it before the loop begins does no harm.
 */
export function findLoopCaps(
  { strategy }: PreparedGraph,
  members: ReadonlySet<string>,
  { segments }: LintContext,
): LoopCap[] {
  const nodes = [...members].flatMap((id) => strategy.nodes[id] ?? []);
  const counters = new Map<string, Set<string>>();
  const spoilt = new Set<string>();
  for (const { id, kind, settings } of nodes) {
    if (kind !== 'record') continue;
    for (const change of settings.changes) {
      if (change.how !== 'add' || change.value < 1) spoilt.add(change.field);
      else counters.set(change.field, (counters.get(change.field) ?? new Set()).add(id));
    }
  }
  const most = Math.min(MOST_ATTEMPTS, Math.floor(MOST_STEPS / members.size));
  return [...counters].flatMap(([field, counting]) => {
    if (spoilt.has(field)) return [];
    const asked = { field, most, segments, seen: new Set<string>() };
    const ways = new Set(nodes.flatMap((node) => cappedWays(node, asked)));
    return ways.size === 0 ? [] : [{ field, counters: counting, ways }];
  });
}

/** A branch that asks that the field be small; or what comes after a branch that takes whoever has a large one. */
function cappedWays(node: StrategyNode, asked: Asked): string[] {
  if (node.kind !== 'split') return [];
  const { branches } = node.settings;
  const takesLarge = branches.findIndex(({ condition }) => condition && holdsForLarge(condition, asked));
  const ports = [...branches.map(({ id }) => id), 'else'];
  return ports
    .filter((_, at) => {
      const condition = branches[at]?.condition;
      return (takesLarge >= 0 && at > takesLarge) || (condition && needsSmall(condition, asked));
    })
    .map((port) => `${node.id}/${port}`);
}

/** Whether a condition holds for no value that is large. */
function needsSmall(condition: Condition, asked: Asked): boolean {
  if (condition.kind === 'segment') {
    const inner = enterSegment(condition.segment, asked);
    return inner !== undefined && (condition.member ? needsSmall : holdsForLarge)(...inner);
  }
  if (condition.kind === 'group') {
    const { match, conditions } = condition;
    if (match === 'all') return conditions.some((part) => needsSmall(part, asked));
    if (match === 'none') return conditions.some((part) => holdsForLarge(part, asked));
    return conditions.length > 0 && conditions.every((part) => needsSmall(part, asked));
  }
  if (condition.field !== asked.field) return false;
  const most = mostOf(condition);
  return most !== undefined && most <= asked.most;
}

/** Whether a condition holds for every value that is large. */
function holdsForLarge(condition: Condition, asked: Asked): boolean {
  if (condition.kind === 'segment') {
    const inner = enterSegment(condition.segment, asked);
    return inner !== undefined && (condition.member ? holdsForLarge : needsSmall)(...inner);
  }
  if (condition.kind === 'group') {
    const { match, conditions } = condition;
    if (match === 'any') return conditions.some((part) => holdsForLarge(part, asked));
    const isHolding = match === 'all' ? holdsForLarge : needsSmall;
    return conditions.length > 0 && conditions.every((part) => isHolding(part, asked));
  }
  const { field, operator, operand } = condition;
  if (field !== asked.field || (operator !== 'ge' && operator !== 'gt') || !operand) return false;
  return 'value' in operand && typeof operand.value === 'number' && operand.value <= asked.most;
}

function enterSegment(segment: string, asked: Asked): [Condition, Asked] | undefined {
  const condition = asked.seen.has(segment) ? undefined : asked.segments.get(segment);
  return condition && [condition, { ...asked, seen: new Set(asked.seen).add(segment) }];
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
