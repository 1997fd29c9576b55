import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { WaitEventIcon, WaitIcon } from '@/ui';
import type { NodeView } from './node-view';

const family = NODE_DEFINITIONS.wait.family;

export const waitView: NodeView<'wait'> = {
  kind: 'wait',
  iconOf: ({ settings }) => (settings.form === 'event' ? WaitEventIcon : WaitIcon),
  titleOf: ({ settings }, words) => (settings.form === 'event' ? words.titles.waitEvent : words.kinds.wait),
  sideOf: ({ role }) => (role === 'event' ? 'right' : 'below'),
  items: [
    {
      id: 'wait',
      kind: 'wait',
      family,
      Icon: WaitIcon,
      labelOf: (words) => words.kinds.wait,
      create: (strategy) => edits.createNode(strategy, 'wait'),
    },
    {
      id: 'wait-event',
      kind: 'wait',
      family,
      Icon: WaitEventIcon,
      labelOf: (words) => words.titles.waitEvent,
      create: (strategy) => ({
        id: edits.nextNodeId(strategy, 'wait'),
        kind: 'wait',
        name: '',
        settings: { form: 'event', events: ['payment.received'], deadline: { amount: 7, unit: 'days' } },
      }),
    },
  ],
};
