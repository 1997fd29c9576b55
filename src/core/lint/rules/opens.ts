import type { Comparison, Condition } from '@/core/condition';
import type { Diagnostic, Fix, Place } from '@/core/lib';
import type { NodeOf } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';
import { clickTwinOf, findReaction } from '../reaction-fields';
import type { LintContext } from '../strategy-rule';

/** FLOW-13: no branch trusts in opens, for mail programs open what nobody reads, and hide what somebody does. */
export function checkOpens({ nodes }: PreparedGraph, at: Place, context: LintContext): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'split') return [];
    return node.settings.branches.flatMap(({ condition }, index): Diagnostic[] => {
      const asked = condition && findReaction(condition, context, (reaction) => reaction === 'open');
      if (!asked) return [];
      const fix = askForClicks(node, index, asked, context);
      return [
        {
          code: 'FLOW-13',
          severity: 'warning',
          at: { ...at, node: node.id, field: `branches.${String(index)}.condition` },
          values: {},
          ...(fix && { fix }),
        },
      ];
    });
  });
}

/**
 * Asks the same of clicks, where the dictionary counts them. Where it does not, and opens are the first question and
 * nothing else is asked with it, a wait for a click takes its place.
 */
function askForClicks(
  node: NodeOf<'split'>,
  index: number,
  asked: Comparison,
  context: LintContext,
): Fix | undefined {
  const branch = node.settings.branches[index];
  if (!branch?.condition) return undefined;
  const changed = replaceFields(branch.condition, context);
  if (changed && !findReaction(changed, context, (reaction) => reaction === 'open')) {
    const values = { node: node.id, branch: branch.id, before: branch.condition, condition: changed };
    return { edit: 'change-branch', values };
  }
  return index === 0 && branch.condition === asked && isYes(asked)
    ? { edit: 'wait-for-click', values: { node: node.id, branch: branch.id } }
    : undefined;
}

/** The condition with clicks in the place of opens; undefined where one of them has no twin. */
function replaceFields(condition: Condition, context: LintContext): Condition | undefined {
  if (condition.kind === 'group') {
    const parts = condition.conditions.map((part) => replaceFields(part, context));
    const whole = parts.filter((part) => part !== undefined);
    return whole.length === parts.length ? { ...condition, conditions: whole } : undefined;
  }
  if (!findReaction(condition, context, (reaction) => reaction === 'open')) return condition;
  const field = condition.kind === 'compare' ? context.fields.get(condition.field) : undefined;
  const twin = field && clickTwinOf(field, context.fields);
  return condition.kind === 'compare' && twin ? { ...condition, field: twin.key } : undefined;
}

/** Whether a comparison asks if something was opened, and not if it was not. */
function isYes({ operator, operand }: Comparison): boolean {
  if (operator === 'is-true' || operator === 'is-not-empty' || operator === 'in-last-days') return true;
  if (operator === 'after') return true;
  return (operator === 'gt' || operator === 'ge') && operand !== undefined && 'value' in operand;
}
