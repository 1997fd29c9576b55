import { useEffect, useMemo, useState } from 'react';
import { useFormat } from '@/ui';
import { useCanvas, useVoice } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { drawStrategy } from './drawing/draw-strategy';
import type { Measure } from './drawing/fit-text';
import type { Picture } from './picture';
import { createMeasure, loadPictureFonts } from './picture-fonts';
import { useSlices } from './use-slices';
import { usePictureWords } from './words/use-picture-words';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The strategy as it stands, drawn in slices. */
export function usePicture(
  session: EditorSession,
  { withCounts }: { withCounts: boolean },
): {
  /** Undefined until it is drawn as it is wished now. */
  readonly picture: Picture | undefined;
  /** The picture that was drawn last, perhaps by another wish. */
  readonly last: Picture | undefined;
  /** How much of the next picture is drawn, from 0 to 1. */
  readonly part: number;
  readonly measure: Measure | undefined;
  readonly hasFailed: boolean;
} {
  const words = usePictureWords();
  const editorWords = useEditorWords();
  const voice = useVoice();
  const format = useFormat();
  const { overlay } = useCanvas();
  const [measure, setMeasure] = useState<Measure>();
  const [hasNoFonts, setNoFonts] = useState(false);
  useEffect(() => {
    let isWanted = true;
    loadPictureFonts().then(
      () => isWanted && setMeasure(() => createMeasure()),
      () => isWanted && setNoFonts(true),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const draw = useMemo(() => {
    if (!measure) return undefined;
    return () => {
      const counts = withCounts ? overlay.get().counts : NO_COUNTS;
      const date = format.date(new Date().toISOString());
      const look = { words, editorWords, voice, format, measure, counts, date };
      return drawStrategy(session.get(), session.view.state.get().scene, look);
    };
  }, [measure, withCounts, overlay, format, words, editorWords, voice, session]);
  const { result: picture, last, part, hasFailed } = useSlices(draw);
  return { picture, last, part, measure, hasFailed: hasNoFonts || hasFailed };
}
