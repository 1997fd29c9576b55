import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { ExitIcon } from '@/ui';
import { usualSide, type NodeView } from './node-view';

export const exitView: NodeView<'exit'> = {
  kind: 'exit',
  iconOf: () => ExitIcon,
  titleOf: (_node, words) => words.kinds.exit,
  sideOf: usualSide,
  items: [
    {
      id: 'exit',
      kind: 'exit',
      family: NODE_DEFINITIONS.exit.family,
      Icon: ExitIcon,
      labelOf: (words) => words.kinds.exit,
      create: (strategy) => edits.createNode(strategy, 'exit'),
    },
  ],
};
