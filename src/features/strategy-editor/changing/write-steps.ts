import { say } from '@/core/lib';
import { createFragment, writeFragment } from '@/core/project';
import type { EditorSession } from '../session/editor-session';

/** What a clipboard takes of the selected steps, with all they use; undefined, and said, where that cannot be. */
export function writeSteps(session: EditorSession): string | undefined {
  const { desk } = session.changing.get();
  const project = desk?.project();
  const { selected } = session.view.state.get();
  if (!desk || !project || selected.length === 0) return undefined;
  const places = session.view.positions();
  const written = writeFragment(createFragment(session.get(), selected, { project, places }));
  if (written.ok) return written.value;
  const { problems, tooMuch, notCopied } = session.words.changing;
  const detail = written.error.code === 'fragment-too-large' ? tooMuch : say(problems, written.error);
  desk.tell({ tone: 'warn', title: notCopied, detail });
  return undefined;
}
