import { useEffect, useRef, useState } from 'react';
import type { EditorSession } from '../session/editor-session';
import type { Measure } from './drawing/fit-text';
import { makeFile, type Wish } from './make-file';
import type { Picture } from './picture';
import { fileName, saveFile } from './save-file';
import { usePictureWords } from './words/use-picture-words';

/** How far an export is. */
export type ExportProgress =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'working'; readonly part: number }
  | { readonly kind: 'saved'; readonly file: string };

/** Makes files one at a time, says how far each is, and lets it be cancelled; what is closed is cancelled. */
export function useExport(session: EditorSession): {
  readonly state: ExportProgress;
  readonly run: (picture: Picture, wish: Wish, measure: Measure) => void;
  readonly cancel: () => void;
} {
  const words = usePictureWords();
  const [state, setState] = useState<ExportProgress>({ kind: 'idle' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  async function make(picture: Picture, wish: Wish, measure: Measure, control: AbortController) {
    const pace = {
      signal: control.signal,
      tell: (part: number) => {
        if (!control.signal.aborted) setState({ kind: 'working', part });
      },
    };
    const nameSheet = ({ row, column }: { row: number; column: number }) =>
      words.sheet({ row: row + 1, column: column + 1 });
    try {
      const content = await makeFile(picture, wish, { measure, nameSheet }, pace);
      if (control.signal.aborted) return;
      const file = fileName(session.get().name, wish.format);
      saveFile(file, content);
      setState({ kind: 'saved', file });
      session.announce(words.saved({ file }));
    } catch {
      setState({ kind: control.signal.aborted ? 'cancelled' : 'failed' });
    }
  }

  return {
    state,
    run(picture, wish, measure) {
      work.current?.abort();
      work.current = new AbortController();
      setState({ kind: 'working', part: 0 });
      void make(picture, wish, measure, work.current);
    },
    cancel: () => work.current?.abort(),
  };
}
