import type { EditorSession } from '../session/editor-session';
import { pasteText } from './paste-text';

/** Pastes when a menu asks for it; the keys go by the browser's own events, which need no permission. */
export async function pasteFromClipboard(session: EditorSession): Promise<void> {
  const { notPasted, noReading } = session.words.changing;
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    session.changing.get().desk?.tell({ tone: 'warn', title: notPasted, detail: noReading });
    return;
  }
  await pasteText(session, text);
}
