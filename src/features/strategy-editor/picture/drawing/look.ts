import type { NodeVoice } from '@/core/strategy';
import type { Format } from '@/ui';
import type { EditorWords } from '../../words/en';
import type { Measure } from './fit-text';
import type { PictureWords } from '../words/en';

/** The words, names and measures a picture is drawn with. */
export type Look = {
  readonly editorWords: EditorWords;
  readonly words: PictureWords;
  readonly voice: NodeVoice;
  readonly format: Format;
  readonly measure: Measure;
  /** How many cases a step has seen; empty for a picture without counts. */
  readonly counts: ReadonlyMap<string, number>;
  /** The day of the picture, as it is written on it. */
  readonly date: string;
};
