import type { NodeOf, Position } from '@/core/strategy';
import { NOTE } from '../../layout/sizes';
import { nameOf } from '../../nodes/node-views';
import { cleanLines, cleanText } from './clean-text';
import { fitLine, fitLines, type FittedLine, type Font } from './fit-text';
import { INKS } from './inks';
import type { Look } from './look';
import type { Item } from '../picture';
import { writeLine } from '../write-text';

const NAME: Font = { size: 12, weight: 600 };
const TEXT: Font = { size: 11, weight: 400 };
const LINES = 4;
const PAD = 11;

/** A remark on the canvas. */
export function drawNote(note: NodeOf<'note'>, { x, y }: Position, look: Look): Item {
  const [left, right] = [x + PAD, x + NOTE.width - PAD];
  const width = right - left;
  const name = cleanText(nameOf(note, look.editorWords));
  const named = fitLine(name, { width, font: NAME }, look.measure);
  const lines: FittedLine[] = [];
  for (const paragraph of cleanLines(note.settings.text)) {
    const room = { width, lines: LINES - lines.length, font: TEXT };
    if (room.lines > 0) lines.push(...fitLines(paragraph, room, look.measure));
  }
  return {
    label: name,
    box: { left: x, top: y, right: x + NOTE.width, bottom: y + NOTE.height },
    marks: [
      {
        kind: 'rect',
        x: x + 0.5,
        y: y + 0.5,
        width: NOTE.width - 1,
        height: NOTE.height - 1,
        radius: 8,
        fill: INKS.note,
        stroke: INKS.cardLine,
        strokeWidth: 1,
      },
      writeLine(named, { left, right, y: y + 21 }, { ...NAME, fill: INKS.text }),
      ...lines.map((line, index) =>
        writeLine(line, { left, right, y: y + 37 + index * 14 }, { ...TEXT, fill: INKS.muted }),
      ),
    ],
  };
}
