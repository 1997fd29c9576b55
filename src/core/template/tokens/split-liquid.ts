/** A piece of a text: plain characters, or one `{{ … }}` or `{% … %}` that nothing else may look into. */
export type TextPiece = { readonly liquid: boolean; readonly source: string };

/** Quoted parts inside a token may hold its closing braces. */
const LIQUID = /\{\{(?:'[^']*'|"[^"]*"|[^'"])*?\}\}|\{%(?:'[^']*'|"[^"]*"|[^'"])*?%\}/g;

/** Cuts a text at its tokens and tags. Joined again, the pieces are the text. */
export function splitLiquid(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: source, index } of text.matchAll(LIQUID)) {
    if (index > at) pieces.push({ liquid: false, source: text.slice(at, index) });
    pieces.push({ liquid: true, source });
    at = index + source.length;
  }
  if (at < text.length) pieces.push({ liquid: false, source: text.slice(at) });
  return pieces;
}

/** Changes the plain characters of a text and leaves its tokens as they are. */
export function mapPlainText(text: string, change: (plain: string) => string): string {
  return splitLiquid(text)
    .map(({ liquid, source }) => (liquid ? source : change(source)))
    .join('');
}

/** Changes the tokens and tags of a text and leaves everything else as it is. */
export function mapLiquid(text: string, change: (source: string) => string): string {
  return splitLiquid(text)
    .map(({ liquid, source }) => (liquid ? change(source) : source))
    .join('');
}
