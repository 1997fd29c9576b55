import { useSyncExternalStore } from 'react';
import { CrossIcon, IconButton } from '@/ui';
import { useCanvas } from '../../canvas/canvas-context';
import type { EditorSession } from '../../session/editor-session';
import { useObservable } from '../../session/observable';
import { useReadingWords } from '../words/use-reading-words';
import { countSteps } from './use-focus';

/** Says over the picture that only some of it stands out, and how to have all of it back. */
export function FocusPill({ session }: { session: EditorSession }) {
  const words = useReadingWords();
  const { view, overlay } = useCanvas();
  const lit = useObservable(overlay, (marks) => marks.lit);
  const strategy = useSyncExternalStore(view.source.subscribe, view.source.get);
  if (!lit) return null;
  return (
    <div className="se-focus-pill">
      <span>{words.focus({ count: lit.nodes.size, all: countSteps(strategy) })}</span>
      <IconButton
        size="s"
        label={words.focusLeave}
        shortcut="Esc"
        icon={<CrossIcon className="icon-s" />}
        onPress={() => session.reading.set({ focus: undefined })}
      />
    </div>
  );
}
