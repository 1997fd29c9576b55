import { isDisabled, NODE_DEFINITIONS, type Position, type Strategy } from '@/core/strategy';
import { foldGroups } from '../../layout/fold-groups';
import { freeRoute } from '../../layout/free-route';
import type { Arrangement, Bounds } from '../../layout/layout-graph';
import { frameOf } from '../first-viewport';
import { sizeOf, type FlowEdge, type FlowNode } from '../flow-elements';
import type { Tone } from './overview-inks';

/** A card as a block: where it stands and in which tone it is painted. */
export type Block = {
  readonly id: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A group that is not collapsed: its name over a rectangle around its steps. */
export type GroupBox = { readonly name: string; readonly count: number; readonly box: Bounds };

/** All of a strategy as shapes on the canvas of the document, made once and painted from anywhere. */
export type OverviewPicture = {
  readonly frame: Bounds;
  readonly groups: readonly GroupBox[];
  readonly lines: Path2D;
  readonly blocks: readonly Block[];
  /** The blocks of each tone: their faces, and the bars at their left. */
  readonly faces: Readonly<Record<Tone, Path2D>>;
  readonly bars: Readonly<Record<Tone, Path2D>>;
};

const BAR = 16;
const GROUP_MARGIN = 18;

/** Makes the shapes of a strategy; cards that are being moved are left out, with their lines. */
export function createPicture(
  strategy: Strategy,
  scene: Arrangement,
  nodes: readonly FlowNode[],
  moving: ReadonlySet<string>,
): OverviewPicture {
  const blocks = nodes.flatMap((node) => blockOf(strategy, node) ?? []);
  const [faces, bars] = [paths(), paths()];
  for (const { id, tone, x, y, width, height } of blocks) {
    if (moving.has(id)) continue;
    faces[tone].rect(x, y, width, height);
    bars[tone].rect(x, y, BAR, height);
  }
  const lines = new Path2D();
  for (const [key, { points }] of scene.routes) {
    if (!isMoving(strategy, key, moving)) trace(lines, points);
  }
  return { frame: frameOf(scene.bounds), groups: groupBoxes(strategy, nodes), lines, blocks, faces, bars };
}

/** The lines of cards that are being moved, from where they are to where they are. */
export function looseLines(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  moving: ReadonlySet<string>,
): Path2D {
  const path = new Path2D();
  const ends = edges.filter(({ source, target }) => moving.has(source) || moving.has(target));
  if (ends.length === 0) return path;
  const places = new Map(nodes.map((node) => [node.id, node]));
  for (const { source, target } of ends) {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) continue;
    const { width, height } = sizeOf(from.type);
    const start = { x: from.position.x + width / 2, y: from.position.y + height };
    const end = { x: to.position.x + sizeOf(to.type).width / 2, y: to.position.y };
    trace(path, freeRoute(start, end, { side: 'below', isLabelled: false }).points);
  }
  return path;
}

/** The block of a card; undefined for what has none, such as an open end. */
export function blockOf(strategy: Strategy, { id, type, position }: FlowNode): Block | undefined {
  if (type === 'open') return undefined;
  return { id, tone: toneOf(strategy, id), ...position, ...sizeOf(type) };
}

function toneOf(strategy: Strategy, id: string): Tone {
  const node = strategy.nodes[id];
  if (!node) return 'flow';
  return isDisabled(node) ? 'off' : NODE_DEFINITIONS[node.kind].family;
}

function isMoving(strategy: Strategy, key: string, moving: ReadonlySet<string>): boolean {
  if (moving.size === 0) return false;
  const edge = strategy.edges[key];
  if (!edge) return moving.has(key.slice(0, key.indexOf('/')));
  const { cardOf } = foldGroups(strategy);
  return moving.has(cardOf(edge.source)) || moving.has(cardOf(edge.target));
}

function trace(path: Path2D, [first, ...rest]: readonly Position[]): void {
  if (!first) return;
  path.moveTo(first.x, first.y);
  for (const { x, y } of rest) path.lineTo(x, y);
}

function groupBoxes({ groups }: Strategy, nodes: readonly FlowNode[]): readonly GroupBox[] {
  const open = Object.values(groups).filter(({ collapsed }) => !collapsed);
  if (open.length === 0) return [];
  const places = new Map(nodes.map((node) => [node.id, node]));
  return open.flatMap(({ name, nodes: ids }) => {
    const inside = ids.flatMap((id) => places.get(id) ?? []);
    if (inside.length === 0) return [];
    const [xs, ys] = [inside.map(({ position }) => position.x), inside.map(({ position }) => position.y)];
    const { width, height } = sizeOf('card');
    const box = {
      left: Math.min(...xs) - GROUP_MARGIN,
      top: Math.min(...ys) - GROUP_MARGIN,
      right: Math.max(...xs) + width + GROUP_MARGIN,
      bottom: Math.max(...ys) + height + GROUP_MARGIN,
    };
    return [{ name, count: inside.length, box }];
  });
}

function paths(): Record<Tone, Path2D> {
  const made = (): Path2D => new Path2D();
  return { flow: made(), channels: made(), people: made(), actions: made(), canvas: made(), off: made() };
}
