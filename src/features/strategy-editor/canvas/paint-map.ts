import type { StepProblems } from './canvas-context';
import { sizeOf, type FlowNode } from './flow-elements';

/** Paints the cards of a strategy on a small sheet: selected ones and wrong ones stand out. */
export function paintMap(
  sheet: HTMLCanvasElement,
  nodes: readonly FlowNode[],
  map: {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly left: number;
    readonly top: number;
    readonly problems: ReadonlyMap<string, StepProblems>;
    readonly found: ReadonlySet<string>;
  },
): void {
  const pen = sheet.getContext('2d');
  if (!pen) return;
  const density = devicePixelRatio;
  const [width, height] = [map.width * density, map.height * density];
  if (sheet.width !== width || sheet.height !== height) {
    sheet.width = width;
    sheet.height = height;
  }
  // The style sheet says the inks where a script can read them.
  const { color, caretColor, outlineColor } = getComputedStyle(sheet);
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, map.width, map.height);
  const inks = new Map([color, outlineColor, caretColor].map((ink) => [ink, new Path2D()]));
  for (const node of nodes) {
    if (node.type === 'open') continue;
    const { width, height } = sizeOf(node.type);
    inks
      .get(inkOf(node))
      ?.rect(
        map.left + node.position.x * map.scale,
        map.top + node.position.y * map.scale,
        Math.max(1, width * map.scale),
        Math.max(1, height * map.scale * 0.6),
      );
  }
  for (const [ink, cards] of inks) {
    pen.fillStyle = ink;
    pen.fill(cards);
  }

  function inkOf({ id, selected }: FlowNode): string {
    if (selected === true || map.found.has(id)) return caretColor;
    return (map.problems.get(id)?.errors ?? 0) > 0 ? outlineColor : color;
  }
}
