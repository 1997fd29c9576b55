import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import type { NodeSettings } from '@/core/strategy';
import { ApprovalIcon, CallIcon, TaskIcon } from '@/ui';
import { usualSide, type Icon, type NodeView } from './node-view';

type Activity = NodeSettings['task']['activity'];

const ICONS: Record<Activity, Icon> = { call: CallIcon, review: TaskIcon, approval: ApprovalIcon };
const ACTIVITIES: readonly Activity[] = ['call', 'review', 'approval'];

/** What people find most often, when they have done what the task asks of them. */
const OUTCOMES = {
  call: ['reached', 'not-reached'],
  review: ['done', 'not-done'],
  approval: ['approved', 'declined'],
} as const satisfies Record<Activity, readonly string[]>;

export const taskView: NodeView<'task'> = {
  kind: 'task',
  iconOf: ({ settings }) => ICONS[settings.activity],
  titleOf: ({ settings }, words) => words.titles[settings.activity],
  sideOf: usualSide,
  items: ACTIVITIES.map((activity) => ({
    id: `task-${activity}`,
    kind: 'task',
    family: NODE_DEFINITIONS.task.family,
    Icon: ICONS[activity],
    labelOf: (words) => words.titles[activity],
    create: (strategy, words) => ({
      id: edits.nextNodeId(strategy, 'task'),
      kind: 'task',
      name: '',
      settings: {
        ...NODE_DEFINITIONS.task.createSettings(),
        activity,
        outcomes: OUTCOMES[activity].map((id) => ({ id, name: words.outcomes[id] })),
      },
    }),
  })),
};
