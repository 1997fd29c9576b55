import { useEffect } from 'react';
import { say } from '@/core/lib';
import { useToast, useWords } from '@/ui';
import { importDocuments, projectOf, useServices, useWorkspace, WORKSPACE_WORDS } from '@/workspace';
import { scopesAt } from '../actions/use-action-keys';
import { takeInHand } from '../actions/press-keys';
import type { EditorSession } from '../session/editor-session';
import { sayCopied } from './copy-steps';
import { cutSelected } from './cut-selected';
import { pasteText } from './paste-text';
import { writeSteps } from './write-steps';

/**
 * Lets steps be copied, cut and pasted by the browser's own events, which need no permission and reach every window.
 * They count where the keys of steps count: on the canvas and in the outline, not in fields.
 */
export function useClipboard(session: EditorSession): void {
  const workspace = useWorkspace();
  const { loadSanitiser, ids } = useServices();
  const words = useWords(WORKSPACE_WORDS);
  const tell = useToast();
  useEffect(() => {
    session.changing.set({
      desk: {
        readProject: async () => {
          await workspace.ready;
          return projectOf(workspace.project.getState().documents);
        },
        project: () => {
          const { ready, documents } = workspace.project.getState();
          return ready ? projectOf(documents) : undefined;
        },
        keep: (documents) => importDocuments.run(workspace, { documents }),
        createId: () => ids.create(),
        loadClean: async () => {
          const sanitiser = await loadSanitiser();
          return (html, allowed) => sanitiser.clean(html, allowed);
        },
        tell,
        sayProblem: (problem) => say(words, problem),
      },
    });
  }, [session, workspace, ids, loadSanitiser, tell, words]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('copy', (event) => copy(session, event), { signal });
    document.addEventListener('cut', (event) => copy(session, event), { signal });
    document.addEventListener('paste', (event) => paste(session, event), { signal });
    return () => listening.abort();
  }, [session]);
}

function copy(session: EditorSession, event: ClipboardEvent): void {
  if (!meantAt(session, event.target) || !event.clipboardData || getSelection()?.isCollapsed === false)
    return;
  const isCut = event.type === 'cut';
  if (isCut && session.view.isReadOnly) return;
  const text = writeSteps(session);
  if (text === undefined) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  if (isCut) cutSelected(session);
  else sayCopied(session);
}

function paste(session: EditorSession, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '' || !meantAt(session, event.target)) return;
  event.preventDefault();
  void pasteText(session, text);
}

/** Whether the event comes from where steps stand; with nothing selected, the step in focus is meant. */
function meantAt(session: EditorSession, target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : document.body;
  if (!scopesAt(element).includes('step')) return false;
  const card = element.closest('.react-flow__node, [data-step]');
  if (card) takeInHand(session, card);
  return true;
}
