import type { Position, Strategy } from '@/core/strategy';
import { arrangeGraph } from './arrange-graph';
import { exitPoints } from './exit-points';
import { freeRoute } from './free-route';
import { stepsOfCard } from './fold-groups';
import type { Arrangement, Bounds, LayoutNode, Route } from './layout-graph';
import { CARD, COLUMN_GAP, NOTE, OPEN_END } from './sizes';
import { toLayoutNodes } from './strategy-graph';

const END_BELOW = 34;

const NOWHERE = arrangeGraph([]);

/** Where everything of a strategy stands: arranged, or where people have put it. */
export function sceneOf(strategy: Strategy, withOpenEnds: boolean): Arrangement {
  const nodes = toLayoutNodes(strategy, withOpenEnds);
  const isPlaced = strategy.layout.mode === 'free' && nodes.every(({ id }) => freePosition(strategy, id));
  const arranged = isPlaced ? NOWHERE : arrangeGraph(nodes);
  const scene = strategy.layout.mode === 'arranged' ? arranged : freeScene(strategy, nodes, arranged);
  return withNotes(strategy, scene);
}

function freeScene(strategy: Strategy, nodes: readonly LayoutNode[], arranged: Arrangement): Arrangement {
  const positions = new Map(
    nodes.map(
      ({ id }) => [id, freePosition(strategy, id) ?? arranged.positions.get(id) ?? { x: 0, y: 0 }] as const,
    ),
  );
  const openEnds = new Map<string, Position>();
  const routes = new Map<string, Route>();
  for (const { id, exits } of nodes) {
    const card = positions.get(id) ?? { x: 0, y: 0 };
    const points = exitPoints(exits);
    for (const exit of exits) {
      if (exit.target === null) continue;
      const point = points.get(exit.port) ?? { x: CARD.width / 2, y: CARD.height };
      const start = { x: card.x + point.x, y: card.y + point.y };
      const target = exit.target === undefined ? undefined : positions.get(exit.target);
      const away = exit.side === 'below' ? 0 : exit.side === 'left' ? -96 : 96;
      const end = target
        ? { x: target.x + CARD.width / 2, y: target.y }
        : { x: start.x + away, y: start.y + END_BELOW };
      if (!target) openEnds.set(exit.key, { x: end.x - OPEN_END / 2, y: end.y });
      routes.set(exit.key, freeRoute(start, end, exit));
    }
  }
  return { positions, openEnds, routes, bounds: boundsOf(positions, routes) };
}

/** Where a card has been put. A collapsed group stands where its steps begin, so that it comes back to where it was. */
function freePosition(strategy: Strategy, card: string): Position | undefined {
  const { positions } = strategy.layout;
  const places = stepsOfCard(strategy, card).flatMap((id) => positions[id] ?? []);
  if (places.length === 0) return undefined;
  return { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
}

function boundsOf(positions: ReadonlyMap<string, Position>, routes: ReadonlyMap<string, Route>): Bounds {
  const corners = [...positions.values()].flatMap(({ x, y }) => [
    { x, y },
    { x: x + CARD.width, y: y + CARD.height },
  ]);
  return around([...corners, ...[...routes.values()].flatMap(({ points }) => points)]);
}

function around(points: readonly Position[]): Bounds {
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Notes that nobody has put anywhere stand in a column beside the strategy. */
function withNotes({ nodes, layout }: Strategy, scene: Arrangement): Arrangement {
  const notes = Object.values(nodes).filter(({ kind }) => kind === 'note');
  if (notes.length === 0) return scene;
  const left = scene.bounds.right + COLUMN_GAP;
  const placed = notes.map(({ id }, index): [string, Position] => {
    const beside = { x: left, y: scene.bounds.top + index * (NOTE.height + 16) };
    return [id, layout.mode === 'free' ? (layout.positions[id] ?? beside) : beside];
  });
  const { left: l, top, right, bottom } = scene.bounds;
  const corners = placed.flatMap(([, { x, y }]) => [
    { x, y },
    { x: x + NOTE.width, y: y + NOTE.height },
  ]);
  const bounds = around([{ x: l, y: top }, { x: right, y: bottom }, ...corners]);
  return { ...scene, positions: new Map([...scene.positions, ...placed]), bounds };
}
