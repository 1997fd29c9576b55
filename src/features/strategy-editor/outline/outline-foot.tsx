import { listPorts } from '@/core/strategy';
import { Kbd, useFormat } from '@/ui';
import { sayKeys } from '../actions/say-keys';
import { useCanvas, useStep } from '../canvas/canvas-context';
import { nameOf, titleOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { OutlineInUse } from './go-to-row';
import { HINTS } from './outline-hints';
import type { OutlineLine } from './outline-lines';
import { useDaysOf } from './use-days-of';
import { useOutlineWords } from './words/use-outline-words';
import { useSaid } from './use-said';

/** The keys of the outline, and under them where one is, or what has just happened. */
export function OutlineFoot({ use }: { use: OutlineInUse }) {
  const editor = useEditorWords();
  const words = useOutlineWords();
  const active = useObservable(use.outline, (state) => state.active);
  const at = use.lines.findIndex(({ row }) => row.key === active);
  const line = use.lines[at];
  const said = useSaid(use.session, active);
  return (
    <footer className="se-ofoot">
      <p className="se-ohints">
        {HINTS.map(({ keys, hint }) => (
          <span key={hint}>
            {keys.map((key) => (
              <Kbd key={key}>{sayKeys(key, editor)}</Kbd>
            ))}
            {words.hints[hint]}
          </span>
        ))}
      </p>
      <p className="se-owhere" dir="auto">
        {said ?? (line && <Where line={line} at={at} of={use.lines.length} />)}
      </p>
    </footer>
  );
}

function Where({ line, at, of }: { line: OutlineLine; at: number; of: number }) {
  const words = useOutlineWords();
  const format = useFormat();
  const { row } = line;
  const place = { row: format.number(at + 1), of: format.number(of), level: format.number(row.level) };
  return (
    <>
      {'node' in row && <Step line={line} node={row.node} />} {words.where.row(place)}
    </>
  );
}

function Step({ line: { row }, node: id }: { line: OutlineLine; node: string }) {
  const editor = useEditorWords();
  const { where } = useOutlineWords();
  const format = useFormat();
  const { overlay } = useCanvas();
  const node = useStep(id);
  const days = useDaysOf(id);
  const problems = useObservable(overlay, (marks) => marks.problems.get(id));
  if (!node) return null;
  const name = nameOf(node, editor);
  const ports = listPorts(node);
  if (row.kind !== 'step') {
    const port = ports.find((each) => 'port' in row && each.id === row.port);
    return `${where.way({ way: port ? portName(port, editor) : '', name })}.`;
  }
  const ways = ports.map((port) => portName(port, editor)).join(', ');
  const step = where.step({ number: format.number(row.number), name, kind: titleOf(node, editor) });
  return [
    `${days === '' ? step : `${step}, ${where.day({ days })}`}.`,
    problems ? `${editor.nodeProblems(problems)}.` : where.noProblems,
    ports.length > 0 && where.ways({ count: ports.length, names: ways }),
  ]
    .filter(Boolean)
    .join(' ');
}
