import { toMinutes } from '@/core/policy';
import type { StrategyRule } from '../strategy-rule';

/** The contact policy can let someone through, and business days have a calendar to follow. */
export const checkPolicy: StrategyRule = (strategy, at) => {
  const { windows, caps } = strategy.policy;
  const twice = caps.find(({ id }, index) => caps.findIndex((other) => other.id === id) !== index);
  const needsCalendar = Object.values(strategy.nodes).find((node) => {
    if (node.kind === 'task') return node.settings.sla.unit === 'business-days';
    if (node.kind !== 'wait') return false;
    if (node.settings.form === 'duration') return node.settings.duration.unit === 'business-days';
    return node.settings.form === 'event' && node.settings.deadline.unit === 'business-days';
  });
  return [
    ...windows.flatMap(({ from, until }, index) =>
      toMinutes(from) < toMinutes(until)
        ? []
        : [
            {
              code: 'policy-window-empty',
              severity: 'error' as const,
              at: { ...at, field: `policy.windows.${String(index)}` },
              values: { from, until },
            },
          ],
    ),
    ...(windows.length === 0
      ? [
          {
            code: 'policy-window-none',
            severity: 'warning' as const,
            at: { ...at, field: 'policy.windows' },
            values: {},
          },
        ]
      : []),
    ...(twice
      ? [
          {
            code: 'policy-cap-twice',
            severity: 'error' as const,
            at: { ...at, field: 'policy.caps' },
            values: { id: twice.id },
          },
        ]
      : []),
    ...(needsCalendar && strategy.settings.calendar === null
      ? [{ code: 'DATE-01', severity: 'warning' as const, at: { ...at, node: needsCalendar.id }, values: {} }]
      : []),
  ];
};
