import type { ArrangingActionId } from '../arranging/arranging-actions';
import type { Icon } from '../nodes/node-view';
import type { EditorSession } from '../session/editor-session';

/** Everything a person can do in the editor that needs no more than what is selected. */
export type ActionId =
  | ArrangingActionId
  | 'edit-step'
  | 'rename-step'
  | 'add-after'
  | 'add-path'
  | 'connect-step'
  | 'delete-steps'
  | 'copy-steps'
  | 'cut-steps'
  | 'paste-steps'
  | 'duplicate-steps'
  | 'replace-step'
  | 'move-steps'
  | 'toggle-skipped'
  | 'walk'
  | 'follow-jump'
  | 'follow-jump-back'
  | 'extend-selection'
  | 'select-all'
  | 'select-upstream'
  | 'select-downstream'
  | 'clear-selection'
  | 'arrange-steps'
  | 'next-problem'
  | 'previous-problem'
  | 'fix-all'
  | 'undo'
  | 'redo'
  | 'show-canvas'
  | 'zoom-fit'
  | 'zoom-selection'
  | 'zoom-full'
  | 'show-outline'
  | 'show-matrix'
  | 'find'
  | 'focus-path'
  | 'toggle-ruler'
  | 'toggle-lanes'
  | 'toggle-map'
  | 'export-picture'
  | 'read-document'
  | 'find-palette'
  | 'import-table'
  | 'show-keys'
  | 'start-tour';

/** What belongs together on the key map, in the palette of commands and in menus. */
export const ACTION_GROUPS = [
  'step',
  'selection',
  'clipboard',
  'arrange',
  'view',
  'history',
  'strategy',
  'help',
] as const;

export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** How an action was asked for: the element it was asked on, which what opens stands beside, and the key. */
export type Asked = { readonly anchor?: Element | undefined; readonly key?: string | undefined };

/**
 * One thing a person can do. Keys, the key map, menus, the palette of commands and the tools on a card all read it,
 * so that it is the same thing wherever it is asked for.
 */
export type EditorAction = {
  readonly group: ActionGroup;
  /** Such as `Mod+Shift+Z`, `F2` or `?`; Mod is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /**
   * Where its keys count: `canvas` on the picture alone, `step` wherever steps stand (canvas, outline, matrix),
   * `editor` anywhere but in a field being typed in.
   */
  readonly scope: 'canvas' | 'step' | 'editor';
  readonly Icon?: Icon;
  /** Changes nothing: may be done on a strategy that is only looked at. */
  readonly isReading?: true;
  /** Its keys are the browser's own, which tells of them by events of their own. */
  readonly isNative?: true;
  /** Asked by a key or by pointing alone: no entry of a menu. */
  readonly isGesture?: true;
  /** Whether it may be done now. */
  can(this: void, session: EditorSession): boolean;
  run(this: void, session: EditorSession, asked: Asked): void;
};
