import { NODE_DEFINITIONS, type NodeKind, type NodeSettings } from '@/core/strategy';

type Wait = NodeSettings['wait'];

const WAITS: { readonly [Form in Wait['form']]: Extract<Wait, { form: Form }> } = {
  duration: { form: 'duration', duration: { amount: 3, unit: 'days' }, at: null },
  date: { form: 'date', field: 'claim.dueDate', offsetDays: 0, at: '10:00' },
  time: { form: 'time', at: '10:00' },
  event: { form: 'event', events: ['payment.received'], deadline: { amount: 7, unit: 'days' } },
};

/** The settings with which a form of a kind starts when one changes to it. */
export function startSettings(kind: NodeKind, variant: string): unknown {
  if (kind === 'wait' && Object.hasOwn(WAITS, variant))
    return Object.entries(WAITS).find(([form]) => form === variant)?.[1];
  return NODE_DEFINITIONS[kind].createSettings();
}
