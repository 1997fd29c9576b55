import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { SplitIcon } from '@/ui';
import { usualSide, type NodeView } from './node-view';

export const splitView: NodeView<'split'> = {
  kind: 'split',
  iconOf: () => SplitIcon,
  titleOf: (_node, words) => words.kinds.split,
  sideOf: usualSide,
  items: [
    {
      id: 'split',
      kind: 'split',
      family: NODE_DEFINITIONS.split.family,
      Icon: SplitIcon,
      labelOf: (words) => words.kinds.split,
      create: (strategy) => edits.createNode(strategy, 'split'),
    },
  ],
};
