import 'fake-indexeddb/auto';
import type { Strategy } from '@/core/strategy';
import { createEditorSession, type EditorSession } from '@/features/strategy-editor/session/editor-session';
import { en } from '@/features/strategy-editor/words/en';
import { saveRequest } from '../../../support/save-request';
import { openTab } from '../../../support/workspace';

let tabs = 0;

/** A strategy that is really kept and open for editing, what is said of it, and how to let go of it. */
export type Opened = {
  readonly session: EditorSession;
  readonly said: string[];
  readonly close: () => Promise<void>;
};

/** Keeps a strategy and opens it for editing, or to be looked at in the editor. */
export async function openForEditing(
  strategy: Strategy,
  options: { isReadOnly?: boolean } = {},
): Promise<Opened> {
  tabs += 1;
  const tab = openTab(`opened-${String(tabs)}`);
  const { id, name } = strategy;
  const kept = await tab.storage.documents.save([
    saveRequest({ id, kind: 'strategy', name, document: strategy }),
  ]);
  if (!kept.ok) throw new Error(`The strategy was not kept: ${kept.error.code}.`);
  const held = await tab.workspace.hold('strategy', id);
  if (!held.ok) throw new Error(`The strategy did not open: ${held.error.code}.`);
  const said: string[] = [];
  const session = createEditorSession(held.value.open, {
    ...options,
    words: en,
    announce: (text) => void said.push(text),
  });
  const stop = session.view.follow();
  return {
    session,
    said,
    close: async () => {
      stop();
      await tab.close();
    },
  };
}
