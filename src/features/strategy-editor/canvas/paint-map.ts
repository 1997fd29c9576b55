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
  for (const ink of [color, outlineColor, caretColor]) {
    pen.fillStyle = ink;
    for (const node of nodes) {
      if (node.type === 'open' || inkOf(node) !== ink) continue;
      const size = sizeOf(node.type);
      pen.fillRect(
        map.left + node.position.x * map.scale,
        map.top + node.position.y * map.scale,
        Math.max(1, size.width * map.scale),
        Math.max(1, size.height * map.scale * 0.6),
      );
    }
  }

  function inkOf({ id, selected }: FlowNode): string {
    if (selected === true || map.found.has(id)) return caretColor;
    return (map.problems.get(id)?.errors ?? 0) > 0 ? outlineColor : color;
  }
}
