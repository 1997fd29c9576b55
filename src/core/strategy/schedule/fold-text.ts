/** A text by which spellings compare: lower case, no accents, umlauts spelt either way, words parted by one space. */
export function foldText(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** A cell as people mean it: without the spaces around it and the apostrophe by which spreadsheets mark text. */
export function cleanCell(cell: string | undefined): string {
  return (cell ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/^'/, '');
}

/** The beginning of a text that may be long, for a sentence about it or a name; never half a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
