export type Font = { readonly size: number; readonly weight: 400 | 600 };

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: Font) => number;

export type FittedLine = { readonly text: string; readonly width: number };

/** A box of lines to fit a text into. */
export type Room = { readonly width: number; readonly lines: number; readonly font: Font };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text on one line; what does not fit ends in an ellipsis, never within a character. */
export function fitLine(text: string, { width, font }: Omit<Room, 'lines'>, measure: Measure): FittedLine {
  const whole = measure(text, font);
  if (whole <= width) return { text, width: whole };
  const parts = split(text);
  const count = mostThat(parts.length, (size) => measure(`${head(parts, size)}…`, font) <= width);
  const cut = `${head(parts, count).trimEnd()}…`;
  return { text: cut, width: measure(cut, font) };
}

/** A text on at most so many lines: broken at spaces, within a word only where the word alone is too wide. */
export function fitLines(text: string, room: Room, measure: Measure): FittedLine[] {
  const { width, lines, font } = room;
  const fitted: FittedLine[] = [];
  let rest = text;
  while (rest !== '') {
    const whole = fitted.length === lines - 1 ? undefined : measure(rest, font);
    if (whole === undefined || whole <= width) return [...fitted, fitLine(rest, room, measure)];
    const parts = split(rest);
    const count = Math.max(
      1,
      mostThat(parts.length, (size) => measure(head(parts, size), font) <= width),
    );
    const line = head(parts, count);
    const space = parts[count] === ' ' ? line.length : line.lastIndexOf(' ');
    const kept = space > 0 ? line.slice(0, space) : line;
    fitted.push({ text: kept, width: measure(kept, font) });
    rest = rest.slice(kept.length).trimStart();
  }
  return fitted;
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function head(parts: readonly string[], count: number): string {
  return parts.slice(0, count).join('');
}

/** The largest count up to a limit that fits, given that fewer fit where more do. */
function mostThat(limit: number, fits: (count: number) => boolean): number {
  let [least, most] = [0, limit];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
