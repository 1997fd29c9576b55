import type { Editor } from 'grapesjs';
import type { FromCanvas } from '../protocol/canvas-protocol';
import type { TextWriting } from './write-text';

type Command = Extract<FromCanvas, { type: 'command' }>['command'];

/** Every key of the canvas: GrapesJS's own are taken away, since they reach beyond it. Returns how to stop. */
export function listenToKeys(
  page: Document,
  editor: Editor,
  writing: TextWriting,
  say: (message: FromCanvas) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    // GrapesJS hands each key of the frame on to the page as a copy; one is enough.
    if ('_parentEvent' in event) return;
    const command = commandOf(event, writing.block() !== undefined);
    if (command) say({ type: 'command', command });
    else if (event.key === 'Escape' && writing.block() !== undefined) writing.stop();
    else if (event.key === 'Enter' && writing.block() === undefined && editor.getSelected()) {
      const selected = editor.getSelected();
      if (selected) writing.start(selected);
    } else return;
    event.preventDefault();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

function commandOf(event: KeyboardEvent, isWriting: boolean): Command | undefined {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    return key === 'd' && !isWriting ? 'duplicate' : undefined;
  }
  if (isWriting) return undefined;
  if (event.altKey) return key === 'arrowup' ? 'up' : key === 'arrowdown' ? 'down' : undefined;
  return key === 'delete' || key === 'backspace' ? 'remove' : undefined;
}
