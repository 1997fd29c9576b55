import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { NoteIcon } from '@/ui';
import { usualSide, type NodeView } from './node-view';

export const noteView: NodeView<'note'> = {
  kind: 'note',
  iconOf: () => NoteIcon,
  titleOf: (_node, words) => words.kinds.note,
  sideOf: usualSide,
  items: [
    {
      id: 'note',
      kind: 'note',
      family: NODE_DEFINITIONS.note.family,
      Icon: NoteIcon,
      labelOf: (words) => words.kinds.note,
      create: (strategy) => edits.createNode(strategy, 'note'),
    },
  ],
};
