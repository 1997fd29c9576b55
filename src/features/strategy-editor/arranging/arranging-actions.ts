import { GroupIcon, TidyIcon } from '@/ui';
import type { EditorAction } from '../actions/editor-action';
import { alignSteps, countCardsInHand, distributeSteps } from '../commands/align-steps';
import {
  canGroupSteps,
  canUngroupSteps,
  groupInHand,
  groupSteps,
  toggleGroup,
  ungroupSteps,
} from '../commands/group-steps';
import { canTidySteps, tidySteps } from '../commands/tidy-steps';
import type { Alignment, Direction } from '../layout/line-up';

/** Everything that groups, tidies up and lines up. */
export type ArrangingActionId =
  | 'group-steps'
  | 'ungroup-steps'
  | 'toggle-group'
  | 'tidy-all'
  | 'tidy-selection'
  | `align-${Alignment}`
  | `distribute-${Direction}`;

const AMONG_STEPS = { group: 'arrange', scope: 'step' } as const;

export const ARRANGING_ACTIONS: { readonly [Id in ArrangingActionId]: EditorAction } = {
  'group-steps': {
    ...AMONG_STEPS,
    keys: ['Mod+G'],
    Icon: GroupIcon,
    can: canGroupSteps,
    run: groupSteps,
  },
  'ungroup-steps': { ...AMONG_STEPS, keys: ['Mod+Shift+G'], can: canUngroupSteps, run: ungroupSteps },
  'toggle-group': {
    ...AMONG_STEPS,
    scope: 'canvas',
    keys: ['G'],
    isReading: true,
    can: (session) => groupInHand(session) !== undefined,
    run(session) {
      const group = groupInHand(session);
      if (group) toggleGroup(session, group.id);
    },
  },
  'tidy-all': {
    group: 'arrange',
    scope: 'editor',
    keys: ['Alt+T'],
    Icon: TidyIcon,
    can: (session) => canTidySteps(session, 'all'),
    run: (session) => void tidySteps(session, 'all'),
  },
  'tidy-selection': {
    ...AMONG_STEPS,
    keys: [],
    Icon: TidyIcon,
    can: (session) => canTidySteps(session, 'selection'),
    run: (session) => void tidySteps(session, 'selection'),
  },
  'align-left': alignment('left'),
  'align-center': alignment('center'),
  'align-right': alignment('right'),
  'align-top': alignment('top'),
  'align-middle': alignment('middle'),
  'align-bottom': alignment('bottom'),
  'distribute-horizontally': distribution('horizontally'),
  'distribute-vertically': distribution('vertically'),
};

function alignment(line: Alignment): EditorAction {
  return {
    ...AMONG_STEPS,
    keys: [],
    can: (session) => countCardsInHand(session) > 1,
    run: (session) => alignSteps(session, line),
  };
}

function distribution(direction: Direction): EditorAction {
  return {
    ...AMONG_STEPS,
    keys: [],
    can: (session) => countCardsInHand(session) > 2,
    run: (session) => distributeSteps(session, direction),
  };
}
