import type { EditorSession } from '../session/editor-session';
import { writeSteps } from './write-steps';

/**
 * Copies the selected steps when a menu asks for it, and then does what is to be done `after`; the keys go by the
 * browser's own events, which need no permission.
 */
export async function copySteps(session: EditorSession, after = sayCopied): Promise<void> {
  const text = writeSteps(session);
  if (text === undefined) return;
  const { notCopied, noWriting } = session.words.changing;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    session.changing.get().desk?.tell({ tone: 'warn', title: notCopied, detail: noWriting });
    return;
  }
  after(session);
}

/** Says how many steps the clipboard has now. */
export function sayCopied(session: EditorSession): void {
  session.announce(session.words.changing.copied({ count: session.view.state.get().selected.length }));
}
