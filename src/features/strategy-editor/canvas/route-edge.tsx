import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo, useCallback } from 'react';
import { listPorts, type Position, type Strategy } from '@/core/strategy';
import { PlusIcon, useFormat } from '@/ui';
import { freeRoute } from '../layout/free-route';
import type { Route } from '../layout/layout-graph';
import { linePath } from '../layout/line-path';
import { exitsOf } from '../layout/strategy-graph';
import { nameOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import { useMarks } from '../reading/use-marks';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas, useStep, type Overlay } from './canvas-context';
import { EdgeLabels } from './edge-labels';
import type { FlowEdge } from './flow-elements';
import { LiveText } from './live-text';
import { JumpChip } from './jump-chip';

/** As far as a handle's middle lies from the edge of its card. */
const TOLERANCE = 6;

/** A connection: its line, the name of the way out, and a "+" where a step can be put in between. */
export const RouteEdge = memo(function RouteEdge(props: EdgeProps<FlowEdge>) {
  const { id, source, target, sourceHandleId, selected } = props;
  const { view, drop } = useCanvas();
  const drawn = useObservable(view.state, ({ scene }) => scene.routes.get(id));
  const isLit = useObservable(view.state, (state) => state.selected.includes(source));
  const isTarget = useObservable(drop, (now) => now.target?.kind === 'edge' && now.target.id === id);
  const marks = useMarks(id);
  const isNear = useObservable(view.sight.state, ({ detail }) => detail === 'full' || detail === 'compact');
  const start = { x: props.sourceX, y: props.sourceY };
  const end = { x: props.targetX, y: props.targetY };
  const route = drawn && fits(drawn, start, end) ? drawn : looseRoute(view.source.get(), props);
  // A line to or from a collapsed group is that of a step in it.
  const ends = view.source.get().edges[id] ?? { source, port: sourceHandleId ?? '', target };
  const { chip } = route;
  const isOpen = id.endsWith('/');
  const tip = route.points.at(-1) ?? end;
  return (
    <>
      <g
        className="se-edge"
        data-lit={isLit || undefined}
        data-selected={selected || undefined}
        data-drop={isTarget || undefined}
        {...marks}
      >
        <BaseEdge path={linePath(route.points)} interactionWidth={isOpen ? 0 : 20} />
        {!isOpen && !chip && <path className="se-arrow" d={`M${tip.x} ${tip.y}l-3.7 -6h7.4z`} />}
      </g>
      {(isNear || chip) && (
        <EdgeLabels>
          {isNear && <EdgeName id={id} ends={ends} at={route.label} isDim={marks['data-dim']} />}
          {chip && <JumpChip chip={chip} />}
          {isNear && !isOpen && !view.isReadOnly && (
            <InsertButton id={id} ends={ends} at={route.plus} isTarget={isTarget} isDim={marks['data-dim']} />
          )}
        </EdgeLabels>
      )}
    </>
  );
});

function fits({ points, chip }: Route, start: Position, end: Position): boolean {
  return isAt(points[0], start) && (chip !== undefined || isAt(points.at(-1), end));
}

function isAt(one: Position | undefined, other: Position): boolean {
  return (
    one !== undefined && Math.abs(one.x - other.x) <= TOLERANCE && Math.abs(one.y - other.y) <= TOLERANCE
  );
}

/** The line while one of its ends is being dragged. */
function looseRoute({ nodes }: Strategy, { source, sourceHandleId, ...ends }: EdgeProps<FlowEdge>): Route {
  const node = nodes[source];
  const exit = node && exitsOf(node).find(({ port }) => port === sourceHandleId);
  const at = { start: { x: ends.sourceX, y: ends.sourceY }, end: { x: ends.targetX, y: ends.targetY + 4 } };
  return freeRoute(at.start, at.end, exit ?? { side: 'below', isLabelled: false });
}

/** What the way out is called and how many go it: the share that is set, or the share that has come by. */
function EdgeName(props: { id: string; ends: Ends; at: Position; isDim: true | undefined }) {
  const { id, ends, at, isDim } = props;
  const { source, port } = ends;
  const words = useEditorWords();
  const format = useFormat();
  const node = useStep(source);
  const readShare = useCallback(
    ({ counts, edgeCounts }: Overlay) => {
      const [all, come] = [counts.get(source), edgeCounts.get(id)];
      return come === undefined || !all ? '' : format.percent(come / all);
    },
    [id, source, format],
  );
  const found = node && listPorts(node).find((each) => each.id === port);
  if (!found || found.role === 'next') return null;
  return (
    <span className="se-edge-name" style={placeAt(at)} data-dim={isDim}>
      <span dir="auto">{portName(found, words)}</span>
      {found.share !== undefined && <span className="se-share">{format.percent(found.share / 100)}</span>}
      <LiveText className="se-share" read={readShare} />
    </span>
  );
}

type Ends = { readonly source: string; readonly port: string; readonly target: string };

function InsertButton({
  id,
  ends,
  at,
  isTarget,
  isDim,
}: {
  id: string;
  ends: Ends;
  at: Position;
  isTarget: boolean;
  isDim: true | undefined;
}) {
  const words = useEditorWords();
  const { session } = useCanvas();
  const source = useStep(ends.source);
  const target = useStep(ends.target);
  const names = { source: source ? nameOf(source, words) : '', target: target ? nameOf(target, words) : '' };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="se-plus nodrag nopan"
      style={placeAt(at)}
      data-edge={id}
      data-dim={isDim}
      data-drop={isTarget || undefined}
      aria-label={words.insertHere(names)}
      onClick={(event) =>
        session?.picking.set({
          now: { mode: 'add', source: ends.source, port: ends.port, anchor: event.currentTarget },
        })
      }
    >
      <PlusIcon aria-hidden="true" />
    </button>
  );
}

function placeAt({ x, y }: Position) {
  return { transform: `translate(${x}px,${y}px) translate(-50%,-50%)` };
}
