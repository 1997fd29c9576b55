import { removeSelected } from '../canvas/remove-selected';
import { DeleteIcon } from '@/ui';
import type { EditorAction } from './editor-action';

/** Takes out what is selected: steps, or else connections. */
export const deleteSelected: EditorAction = {
  group: 'step',
  keys: ['Delete', 'Backspace'],
  scope: 'step',
  Icon: DeleteIcon,
  can: ({ view }) => view.state.get().selected.length > 0 || view.selectedEdges().length > 0,
  run: removeSelected,
};
