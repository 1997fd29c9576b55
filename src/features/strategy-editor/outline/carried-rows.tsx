import { listPorts, type Strategy, type WayOut } from '@/core/strategy';
import { portName } from '../nodes/port-name';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { Carrying } from './carrying';
import type { OutlineInUse } from './go-to-row';
import { placeInLine } from './place-in-line';
import { useOutlineWords } from './words/use-outline-words';

/** What is carried, beside the pointer, and the line that shows where it would stand. */
export function CarriedRows({ use, carrying }: { use: OutlineInUse; carrying: Carrying }) {
  const { ids, at, allowed, rowHeight } = useObservable(carrying, (state) => state);
  const words = useOutlineWords();
  const editor = useEditorWords();
  const { session, lines } = use;
  const [first] = ids;
  if (first === undefined || !at) return null;
  const place = placeInLine(session.get(), { lines, allowed }, at.y / rowHeight);
  const lowest = lines.length * rowHeight - 2 * rowHeight;
  return (
    <>
      {place && (
        <div
          className="se-oname se-odrop"
          aria-hidden="true"
          style={{ transform: `translateY(${place.boundary * rowHeight}px)` }}
        >
          {Array.from({ length: place.level - 1 }, (_, level) => (
            <i key={level} className="se-oguide" />
          ))}
          <i className="se-odrop-line" />
        </div>
      )}
      <div
        className="se-ocarried"
        aria-hidden="true"
        data-nowhere={!place || undefined}
        style={{ transform: `translate(${at.x + 14}px,${Math.max(0, Math.min(at.y + 10, lowest))}px)` }}
      >
        <b dir="auto">
          {ids.length === 1 ? session.nameOf(first) : editor.arranging.groupSteps({ count: ids.length })}
        </b>
        <span dir="auto">
          {place ? words.carriedAfter(wordsOf(session, place.way)) : editor.dragOver.nothing()}
        </span>
      </div>
    </>
  );
}

function wordsOf(
  session: EditorSession,
  { source, port }: WayOut,
): { name: string; way: string | undefined } {
  const ports = portsOf(session.get(), source);
  const found = ports.find(({ id, role }) => id === port && role !== 'next');
  return { name: session.nameOf(source), way: found && portName(found, session.words) };
}

function portsOf({ nodes }: Strategy, id: string) {
  const node = nodes[id];
  return node ? listPorts(node) : [];
}
