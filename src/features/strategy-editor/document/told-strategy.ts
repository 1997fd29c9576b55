import type { TellingSection } from '@/core/strategy';

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
