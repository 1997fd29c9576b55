import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url';
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff?url';
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?url';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?url';
import type { Font, Measure } from './drawing/fit-text';

/** One file of Inter: the letters of some scripts in one weight. */
export type FontFile = {
  readonly family: string;
  readonly weight: Font['weight'];
  readonly data: ArrayBuffer;
};

/** Inter's files, most used letters first. Each has a name of its own, so that the screen keeps the fonts it has. */
const FILES = [
  { family: 'Fairpath Latin', urls: { 400: latin400, 600: latin600 } },
  { family: 'Fairpath Latin Ext', urls: { 400: latinExt400, 600: latinExt600 } },
  { family: 'Fairpath Cyrillic', urls: { 400: cyrillic400, 600: cyrillic600 } },
  { family: 'Fairpath Greek', urls: { 400: greek400, 600: greek600 } },
  { family: 'Fairpath Vietnamese', urls: { 400: vietnamese400, 600: vietnamese600 } },
] as const;

const WEIGHTS = [400, 600] as const;

/** The fonts a picture is measured and painted with: Inter as it was taken along, then what the computer has. */
export const PICTURE_FONTS = `${FILES.map(({ family }) => `'${family}'`).join(', ')}, 'Segoe UI', system-ui, sans-serif`;

let loading: Promise<readonly FontFile[]> | undefined;

/** Loads the fonts of pictures, once; tries again after a failure. */
export function loadPictureFonts(): Promise<readonly FontFile[]> {
  loading ??= loadAll().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAll(): Promise<readonly FontFile[]> {
  const files = FILES.flatMap(({ family, urls }) =>
    WEIGHTS.map(async (weight): Promise<FontFile> => {
      const answer = await fetch(urls[weight]);
      if (!answer.ok) throw new Error(`The font ${family} ${String(weight)} could not be loaded.`);
      const data = await answer.arrayBuffer();
      const face = new FontFace(family, data, { weight: String(weight) });
      document.fonts.add(await face.load());
      return { family, weight, data };
    }),
  );
  return Promise.all(files);
}

/** Measures text as it will be painted; the fonts must have been loaded. */
export function createMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser has no canvas to measure text on.');
  let font = '';
  return (text, { size, weight }) => {
    const asked = `${weight} ${size}px ${PICTURE_FONTS}`;
    if (asked !== font) {
      pen.font = asked;
      font = asked;
    }
    return pen.measureText(text).width;
  };
}
