import { useEffect, useState } from 'react';
import { useFormat } from '@/ui';
import { useCanvas, useVoice } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { drawStrategy } from './drawing/draw-strategy';
import type { Measure } from './drawing/fit-text';
import { inSlices } from './pace';
import type { Picture } from './picture';
import { createMeasure, loadPictureFonts } from './picture-fonts';
import { usePictureWords } from './words/use-picture-words';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The strategy as it stands, drawn in slices; undefined until it is. */
export function usePicture(
  session: EditorSession,
  { withCounts }: { withCounts: boolean },
): {
  readonly picture: Picture | undefined;
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
  const [picture, setPicture] = useState<Picture>();
  const [part, setPart] = useState(0);
  useEffect(() => {
    if (!measure) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const counts = withCounts ? overlay.get().counts : NO_COUNTS;
    const date = format.date(new Date().toISOString());
    const look = { words, editorWords, voice, format, measure, counts, date };
    const drawing = drawStrategy(session.get(), session.view.state.get().scene, look);
    inSlices(drawing, { signal, tell: setPart }).then(
      (drawn) => !signal.aborted && setPicture(drawn),
      () => !signal.aborted && setFailed(true),
    );
    return () => control.abort();
  }, [measure, withCounts, overlay, format, words, editorWords, voice, session]);
  return { picture, part, measure, hasFailed };
}
