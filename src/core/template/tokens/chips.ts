import { splitLiquid } from './split-liquid';
import { parseToken, type Token } from './token';

/**
 * A text as it is edited: runs of characters, and tokens that are one thing. A tag or a token nobody can read is a
 * chip too, so that it can be taken out whole; it has no `token`.
 */
export type ChipPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chip'; readonly source: string; readonly token?: Token };

/** The parts of a text. Plain Liquid is what is stored; chips exist only while someone edits. */
export function toChips(text: string): ChipPart[] {
  return splitLiquid(text).map(({ liquid, source }) => {
    if (!liquid) return { kind: 'text', text: source };
    const token = parseToken(source);
    return { kind: 'chip', source, ...(token && { token }) };
  });
}

/** The text of some parts; `fromChips(toChips(text))` is `text`. */
export function fromChips(parts: readonly ChipPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.source)).join('');
}
