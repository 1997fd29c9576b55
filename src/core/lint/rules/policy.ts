import type { Diagnostic, Place } from '@/core/lib';
import { toMinutes } from '@/core/policy';
import type { StrategyNode } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';

/** The contact policy can let someone through, and business days have a calendar to follow. */
export function checkPolicy({ strategy, nodes }: PreparedGraph, at: Place): Diagnostic[] {
  const { windows, caps } = strategy.policy;
  const found: Diagnostic[] = windows.flatMap(({ from, until }, index) => {
    if (toMinutes(from) < toMinutes(until)) return [];
    const place = { ...at, field: `policy.windows.${String(index)}` };
    return [{ code: 'policy-window-empty', severity: 'error', at: place, values: { from, until } }];
  });
  if (windows.length === 0) {
    const place = { ...at, field: 'policy.windows' };
    found.push({ code: 'policy-window-none', severity: 'warning', at: place, values: {} });
  }
  const twice = caps.find(({ id }, index) => caps.findIndex((other) => other.id === id) !== index);
  if (twice) {
    const place = { ...at, field: 'policy.caps' };
    found.push({ code: 'policy-cap-twice', severity: 'error', at: place, values: { id: twice.id } });
  }
  const counting = nodes.find(countsBusinessDays);
  if (counting && strategy.settings.calendar === null) {
    found.push({ code: 'DATE-01', severity: 'warning', at: { ...at, node: counting.id }, values: {} });
  }
  return found;
}

function countsBusinessDays(node: StrategyNode): boolean {
  if (node.kind === 'task') return node.settings.sla.unit === 'business-days';
  if (node.kind !== 'wait') return false;
  if (node.settings.form === 'duration') return node.settings.duration.unit === 'business-days';
  return node.settings.form === 'event' && node.settings.deadline.unit === 'business-days';
}
