import { say } from '@/core/lib';
import { FRAGMENT_FORMAT, parseFragment, planPaste } from '@/core/project';
import { fitPiece, schedules } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import { finishPaste } from './finish-paste';

const UNCLEANED = (html: string): string => html;

/**
 * Pastes what a clipboard holds: steps at once, or after asking where something here is called the same and says
 * something else. Cells that look like a dunning table are offered to its import; anything else is refused in words.
 */
export async function pasteText(session: EditorSession, text: string): Promise<void> {
  const { desk } = session.changing.get();
  if (!desk || session.view.isReadOnly) return;
  const isOurs = text.includes(FRAGMENT_FORMAT);
  if (!isOurs && schedules.looksLikeSchedule(text)) {
    session.pastedTable.set({ text });
    session.screen.set({ dialog: 'schedule' });
    return;
  }
  const { changing } = session.words;
  // Only what may hold messages needs the cleaner, so it is not fetched for anything else.
  const read = parseFragment(text, isOurs ? await desk.loadClean() : UNCLEANED);
  if (!read.ok) {
    desk.tell({ tone: 'warn', title: changing.notPasted, detail: say(changing.problems, read.error) });
    return;
  }
  const { fragment, cleaned } = read.value;
  const piece = fitPiece(session.get(), fragment);
  const leftOut = Object.keys(piece.nodes).length < Object.keys(fragment.nodes).length;
  if (Object.keys(piece.nodes).length === 0) {
    desk.tell({ tone: 'warn', title: changing.notPasted, detail: session.words.oneEntry });
    return;
  }
  const fitted = { ...fragment, ...piece };
  const plan = planPaste(fitted, await desk.readProject());
  const paste = { fragment: fitted, plan, cleaned, leftOut };
  if (plan.conflicts.length === 0) await finishPaste(session, paste, new Map());
  else {
    session.changing.set({ paste });
    session.screen.set({ dialog: 'paste' });
  }
}
