import type { Direction } from '../picture';

/** More than this no line of a picture can hold; what people paste into names can be much longer. */
const LONGEST = 1200;

/** What would not print, would break XML, or would turn the text around it: controls, half characters, overrides. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\uffff]/gu;

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text made ready to be one line: nothing in it that cannot be printed, each gap a single space. */
export function cleanText(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
}

/** The same for a text of several lines. */
export function cleanLines(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/\r\n|\r|\n/u)
    .map(cleanText);
}

/** From which side a text is read: that of its first letter. */
export function directionOf(text: string): Direction {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
