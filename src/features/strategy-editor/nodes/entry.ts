import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { EntryIcon } from '@/ui';
import { usualSide, type NodeView } from './node-view';

export const entryView: NodeView<'entry'> = {
  kind: 'entry',
  iconOf: () => EntryIcon,
  titleOf: (_node, words) => words.kinds.entry,
  sideOf: usualSide,
  items: [
    {
      id: 'entry',
      kind: 'entry',
      family: NODE_DEFINITIONS.entry.family,
      Icon: EntryIcon,
      labelOf: (words) => words.kinds.entry,
      create: (strategy) => edits.createNode(strategy, 'entry'),
    },
  ],
};
