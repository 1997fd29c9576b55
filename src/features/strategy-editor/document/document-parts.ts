import type { TellingLine, TellingSection } from '@/core/strategy';

/** Paragraphs of a section that are drawn at once. */
export type DocumentPart = {
  readonly key: string;
  readonly section: TellingSection['id'];
  readonly lines: readonly TellingLine[];
};

/** So many paragraphs are drawn at once. */
const LINES = 60;

/** The paragraphs of a document in parts small enough to be drawn without anybody having to wait. */
export function documentParts(sections: readonly TellingSection[]): DocumentPart[] {
  return sections.flatMap(({ id, lines }) =>
    Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) => ({
      key: `${id}-${at}`,
      section: id,
      lines: lines.slice(at * LINES, (at + 1) * LINES),
    })),
  );
}
