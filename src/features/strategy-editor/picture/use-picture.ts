import { useEffect, useMemo, useState } from 'react';
import { useFormat } from '@/ui';
import { useCanvas, useVoice } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { drawStrategy } from './drawing/draw-strategy';
import type { Measure } from './drawing/fit-text';
import type { Picture } from './picture';
import { createMeasure, loadPictureFonts } from './picture-fonts';
import { usePictureWords } from './words/use-picture-words';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The strategy as it stands, drawn; undefined until the fonts are there. */
export function usePicture(
  session: EditorSession,
  { withCounts }: { withCounts: boolean },
): {
  readonly picture: Picture | undefined;
  readonly measure: Measure | undefined;
  readonly hasFailed: boolean;
} {
  const words = usePictureWords();
  const editorWords = useEditorWords();
  const voice = useVoice();
  const format = useFormat();
  const { overlay } = useCanvas();
  const [measure, setMeasure] = useState<Measure>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    loadPictureFonts().then(
      () => isWanted && setMeasure(() => createMeasure()),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const picture = useMemo(() => {
    if (!measure) return undefined;
    const counts = withCounts ? overlay.get().counts : NO_COUNTS;
    const date = format.date(new Date().toISOString());
    const look = { words, editorWords, voice, format, measure, counts, date };
    return drawStrategy(session.get(), session.view.state.get().scene, look);
  }, [measure, withCounts, overlay, format, words, editorWords, voice, session]);
  return { picture, measure, hasFailed };
}
