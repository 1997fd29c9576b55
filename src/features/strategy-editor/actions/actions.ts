import { ARRANGING_ACTIONS } from '../arranging/arranging-actions';
import { addAfter } from './add-after';
import { addPath } from './add-path';
import { arrange } from './arrange';
import { clearSelection } from './clear-selection';
import { connectStep } from './connect-step';
import { copySelected } from './copy-selected';
import { cutSteps } from './cut-steps';
import { deleteSelected } from './delete-selected';
import { duplicateSelected } from './duplicate-selected';
import { editStep } from './edit-step';
import type { ActionId, EditorAction } from './editor-action';
import { exportPicture } from './export-picture';
import { extendSelection } from './extend-selection';
import { find } from './find';
import { findPalette } from './find-palette';
import { focusPath } from './focus-path';
import { followJump, followJumpBack } from './follow-jump';
import { fixAllAction } from './fix-all-action';
import { importTable } from './import-table';
import { nextProblem, previousProblem } from './next-problem';
import { readDocument } from './read-document';
import { moveSelected } from './move-selected';
import { pasteSteps } from './paste-steps';
import { redo } from './redo';
import { renameStepAction } from './rename-step-action';
import { replaceSelected } from './replace-selected';
import { selectAll } from './select-all';
import { selectDownstream } from './select-downstream';
import { selectUpstream } from './select-upstream';
import { showCanvas } from './show-canvas';
import { showKeys } from './show-keys';
import { showMatrix } from './show-matrix';
import { showOutline } from './show-outline';
import { startTour } from './start-tour';
import { toggleLanes } from './toggle-lanes';
import { toggleMap } from './toggle-map';
import { toggleRuler } from './toggle-ruler';
import { toggleSkippedSteps } from './toggle-skipped-steps';
import { undo } from './undo';
import { walk } from './walk';
import { zoomFit } from './zoom-fit';
import { zoomFull } from './zoom-full';
import { zoomSelection } from './zoom-selection';

/** Everything that can be done, in the order in which menus and the key map show it. */
export const ACTIONS: { readonly [Id in ActionId]: EditorAction } = {
  'edit-step': editStep,
  'add-after': addAfter,
  'add-path': addPath,
  'connect-step': connectStep,
  'rename-step': renameStepAction,
  'replace-step': replaceSelected,
  'move-steps': moveSelected,
  'toggle-skipped': toggleSkippedSteps,
  'delete-steps': deleteSelected,
  'copy-steps': copySelected,
  'cut-steps': cutSteps,
  'paste-steps': pasteSteps,
  'duplicate-steps': duplicateSelected,
  walk,
  'follow-jump': followJump,
  'follow-jump-back': followJumpBack,
  'extend-selection': extendSelection,
  'select-all': selectAll,
  'select-upstream': selectUpstream,
  'select-downstream': selectDownstream,
  'clear-selection': clearSelection,
  'arrange-steps': arrange,
  ...ARRANGING_ACTIONS,
  'show-canvas': showCanvas,
  'zoom-fit': zoomFit,
  'zoom-selection': zoomSelection,
  'zoom-full': zoomFull,
  'show-outline': showOutline,
  'show-matrix': showMatrix,
  find,
  'focus-path': focusPath,
  'toggle-ruler': toggleRuler,
  'toggle-lanes': toggleLanes,
  'toggle-map': toggleMap,
  'find-palette': findPalette,
  'next-problem': nextProblem,
  'previous-problem': previousProblem,
  'fix-all': fixAllAction,
  'import-table': importTable,
  'export-picture': exportPicture,
  'read-document': readDocument,
  'show-keys': showKeys,
  'start-tour': startTour,
  undo,
  redo,
};

/** All actions, in the table's order. */
export const ACTION_IDS = Object.keys(ACTIONS).filter((id): id is ActionId => Object.hasOwn(ACTIONS, id));
