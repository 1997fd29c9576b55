import type { InsertionProblem } from '@/core/strategy';
import type { ActionGroup, ActionId } from '../actions/editor-action';

/** The words of what can be done in the editor, in English. */
export const actionsEn = {
  actions: {
    'edit-step': 'Edit',
    'add-after': 'Add a step after',
    'connect-step': 'Connect to…',
    'rename-step': 'Rename',
    'delete-steps': 'Delete',
    walk: 'Go to the next step',
    'extend-selection': 'Add the next step to the selection',
    'select-all': 'Select everything',
    'select-upstream': 'Select what leads here',
    'select-downstream': 'Select what follows',
    'clear-selection': 'Select nothing',
    'arrange-steps': 'Arrange automatically',
    'show-canvas': 'Show the canvas',
    'show-outline': 'Show the outline',
    'find-palette': 'Find a step to add',
    'show-keys': 'Keyboard map',
    undo: 'Undo',
    redo: 'Redo',
  } satisfies Record<ActionId, string>,
  menu: 'What can be done',
  menuOf: ({ name }: { name: string }) => `What can be done with ${name}`,
  more: 'More',
  dropOn: ({ name, on }: { name: string; on: string }) => `${name}, dropped on ${on}`,
  dropChoices: {
    before: ({ name }: { name: string }) => `Put it before ${name}`,
    after: ({ name }: { name: string }) => `Put it after ${name}`,
  },
  insertRefused: {
    'insert-no-input': 'Nothing can lead there.',
    'insert-no-way-on': 'What follows would be cut off: this step has no way on.',
    'insert-no-port': 'This step has no such way out.',
  } satisfies Record<InsertionProblem['code'], string>,
  recent: 'Recently used',
  actionGroups: {
    step: 'Step',
    selection: 'Selection',
    clipboard: 'Clipboard',
    arrange: 'Arrange',
    view: 'View',
    history: 'History',
    strategy: 'Strategy',
  } satisfies Record<ActionGroup, string>,
  keyNames: { Control: 'Ctrl', Shift: 'Shift', Delete: 'Del', Backspace: '⌫', Escape: 'Esc', Enter: 'Enter' },
  goToStep: 'Go to a step',
  view: 'View',
  views: { canvas: 'Canvas', outline: 'Outline', matrix: 'Matrix' },
};
