import { DAY } from '@/core/lib';
import type { StrategyNode } from '../nodes';
import { findComponents, type Ways } from './find-components';
import { dueMoment, lengthOf, type Moment, type PaceContext } from './pace';

/** When something is over at the latest: so long after it began, and not before a moment. */
export type Reach = { readonly after: number; readonly until: Moment };

const AT_ONCE: Reach = { after: 0, until: Number.NEGATIVE_INFINITY };
const NO_END: Reach = { after: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * How long after a case has come to each node (by number) the failure of a message sent just before can still lead it
 * back: up to the end of the first wait that begins (S12). On the way there tasks may take their time, and a wait until
 * a date that has passed is none.
 */
export function reachOfFailures(
  nodes: readonly StrategyNode[],
  ways: Ways,
  context: Omit<PaceContext, 'hasUndeliverable'>,
): readonly Reach[] {
  const own = nodes.map((node) => stayAt(node, context));
  const onward = ways.map((next, at) => (isFirstWait(nodes[at]) ? [] : next));
  const reach: Reach[] = nodes.map(() => AT_ONCE);
  for (const component of findComponents(onward)) {
    for (const at of component) {
      const stay = own[at] ?? AT_ONCE;
      const next = onward[at] ?? [];
      const isCircle = component.length > 1 || next.includes(at);
      const further = isCircle ? NO_END : next.map((to) => reach[to] ?? AT_ONCE).reduce(later, AT_ONCE);
      reach[at] = later(stay, follow(stay, further));
    }
  }
  return reach;
}

/** Whether a wait surely begins here: one for a date may be over already. */
function isFirstWait(node: StrategyNode | undefined): boolean {
  if (node?.kind !== 'wait' || node.settings.form === 'date') return false;
  return node.settings.form !== 'duration' || node.settings.duration.amount > 0;
}

/** How long a case stays at a node at most. */
function stayAt(node: StrategyNode, context: Omit<PaceContext, 'hasUndeliverable'>): Reach {
  if (node.kind === 'task') return { ...AT_ONCE, after: lengthOf(node.settings.sla, context).most };
  if (node.kind !== 'wait') return AT_ONCE;
  const { settings } = node;
  switch (settings.form) {
    case 'duration':
      return {
        ...AT_ONCE,
        after: lengthOf(settings.duration, context).most + (settings.at === null ? 0 : DAY),
      };
    case 'time':
      return { ...AT_ONCE, after: DAY };
    case 'event':
      return { ...AT_ONCE, after: lengthOf(settings.deadline, context).most };
    case 'date': {
      const due = dueMoment(settings, context);
      return due === undefined ? NO_END : { after: 0, until: due };
    }
  }
}

function follow(first: Reach, then: Reach): Reach {
  const until = first.until === AT_ONCE.until ? first.until : first.until + then.after;
  return { after: first.after + then.after, until: Math.max(then.until, until) };
}

function later(one: Reach, other: Reach): Reach {
  return { after: Math.max(one.after, other.after), until: Math.max(one.until, other.until) };
}
