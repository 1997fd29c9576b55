import type { TellingLine, TellingSection } from '@/core/strategy';

/** A strategy in sentences, with what stands over it. */
export type ToldStrategy = {
  readonly locale: string;
  readonly name: string;
  /** What the document is, and of which day. */
  readonly kind: string;
  readonly asOf: string;
  readonly sections: readonly TellingSection[];
};

/** What would not print, or would turn the text around it. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufff9-\uffff]/gu;

/** A text as it may stand in a document: its lines kept, nothing in it that cannot be printed. */
export function printable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNPRINTABLE, '');
}

/** What a paragraph begins with, in bold: a step's number and name, or what the rest is said of. */
export function headOf({ kind, number, label, text }: TellingLine): string {
  const head = [number === null ? '' : `${String(number)}.`, label].filter((part) => part !== '').join(' ');
  const isTold = kind === 'plain' || kind === 'way';
  return isTold && label !== '' && text !== '' && !/[\p{P}]$/u.test(label) ? `${head}:` : head;
}
