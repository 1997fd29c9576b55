import { edgeFrom, edgesInto, mainPort, type Strategy, type WayOut } from '@/core/strategy';
import { moveStepsInLine } from '../changing/move-steps-in-line';
import { focusStep } from '../canvas/focus-step';
import type { EditorSession } from '../session/editor-session';
import type { OutlineWords } from './words/en';

/** Moves a step one place up or down in its line. Where paths meet or part, its line ends, which is said. */
export function moveAlongLine(
  session: EditorSession,
  step: string,
  { by, words }: { by: -1 | 1; words: OutlineWords },
): void {
  const strategy = session.get();
  const pair = by === 1 ? [step, next(strategy, step)] : [previous(strategy, step), step];
  const [first, second] = pair;
  const after = second === undefined ? undefined : mainWay(strategy, second);
  if (first === undefined || !after || edgesInto(strategy, after.source).length !== 1) {
    const name = session.nameOf(step);
    session.announce(by === 1 ? words.lineEnds({ name }) : words.lineBegins({ name }));
    return;
  }
  // One of two neighbours goes behind the other: the same whichever of them was meant.
  if (moveStepsInLine(session, [first], after)) focusStep(session.view, step);
}

function next(strategy: Strategy, step: string): string | undefined {
  const way = mainWay(strategy, step);
  return way && edgeFrom(strategy, way.source, way.port)?.target;
}

/** The step before one, if it leads on there and is no beginning. */
function previous(strategy: Strategy, step: string): string | undefined {
  const [edge] = edgesInto(strategy, step);
  if (!edge || edgesInto(strategy, edge.source).length === 0) return undefined;
  return next(strategy, edge.source) === step ? edge.source : undefined;
}

function mainWay({ nodes }: Strategy, source: string): WayOut | undefined {
  const node = nodes[source];
  const port = node && mainPort(node);
  return port && { source, port: port.id };
}
