import type { ArrangingActionId } from '../arranging/arranging-actions';

type Counted = { count: number };
type Named = { name: string };

/** The words of arranging, grouping and lining up, in English. */
export const arrangingEn = {
  arranging: {
    backTo: ({ name }: Named) => `Back to ${name}`,
    onTo: ({ name }: Named) => `To ${name}`,
    groupName: 'Name of the group',
    newGroup: 'Group',
    groupSteps: ({ count }: Counted) => (count === 1 ? '1 step' : `${count} steps`),
    groupSpoken: ({ name, count }: Named & Counted) =>
      `Group ${name}, collapsed. ${count === 1 ? '1 step' : `${count} steps`}.`,
    collapse: ({ name }: Named) => `Collapse ${name}`,
    expand: ({ name }: Named) => `Expand ${name}`,
    renameGroup: ({ name }: Named) => `Rename the group ${name}`,
    grouped: ({ count, name }: Named & Counted) =>
      count === 1 ? `1 step grouped as ${name}.` : `${count} steps grouped as ${name}.`,
    addedToGroup: ({ count, name }: Named & Counted) =>
      count === 1 ? `1 step added to ${name}.` : `${count} steps added to ${name}.`,
    ungrouped: ({ name }: Named) => `${name} is no longer a group.`,
    leftGroup: ({ count }: Counted) =>
      count === 1 ? '1 step left its group.' : `${count} steps left their group.`,
    renamedGroup: ({ name }: Named) => `Group renamed to ${name}.`,
    collapsed: ({ name, count }: Named & Counted) => `${name} collapsed: ${count} steps in one card.`,
    expanded: ({ name }: Named) => `${name} expanded.`,
    nowFree: 'Steps stay where you put them now. The strategy no longer arranges itself.',
    undo: 'Undo',
    tidied: ({ count }: Counted) => (count === 1 ? 'Tidied up: 1 step.' : `Tidied up: ${count} steps.`),
    tidying: 'Tidying up…',
    tidyCancelled: 'Tidying up was cancelled. Nothing has moved.',
    tidyStale: 'The strategy has changed meanwhile. Nothing has been tidied up.',
    tidyFailed: 'Tidying up did not work. Nothing has moved.',
    aligned: ({ count }: Counted) => `${count} steps lined up.`,
    distributed: ({ count }: Counted) => `${count} steps spread evenly.`,
  },
};

/** What such changes are called in the history. */
export const arrangingHistoryEn = {
  'nodes-grouped': ({ name }: Named) => `group ${name}`,
  'nodes-added-to-group': ({ name }: Named) => `add to ${name}`,
  'nodes-ungrouped': ({ name }: Named) => `ungroup ${name}`,
  'group-renamed': ({ name }: Named) => `rename group to ${name}`,
  'group-collapsed': ({ name }: Named) => `collapse ${name}`,
  'group-expanded': ({ name }: Named) => `expand ${name}`,
  'nodes-tidied': () => 'tidy up',
  'nodes-aligned': ({ count }: Counted) => `line up ${count} steps`,
  'nodes-distributed': ({ count }: Counted) => `spread ${count} steps`,
};

export type ArrangingWords = typeof arrangingEn;
export type ArrangingHistory = typeof arrangingHistoryEn;

/** What can be done to arrange, group and line up. */
export const arrangingActionsEn = {
  'group-steps': 'Group',
  'ungroup-steps': 'Ungroup',
  'toggle-group': 'Collapse or expand the group',
  'tidy-all': 'Tidy up everything',
  'tidy-selection': 'Tidy up the selection',
  'align-left': 'Line up at the left',
  'align-center': 'Line up at the center',
  'align-right': 'Line up at the right',
  'align-top': 'Line up at the top',
  'align-middle': 'Line up at the middle',
  'align-bottom': 'Line up at the bottom',
  'distribute-horizontally': 'Spread evenly sideways',
  'distribute-vertically': 'Spread evenly downwards',
} satisfies Record<ArrangingActionId, string>;
