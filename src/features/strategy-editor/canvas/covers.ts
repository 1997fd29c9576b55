import type { Bounds } from '../layout/layout-graph';

/** What lies over the picture at its edges: map, zoom, what is said of tidying, search, notices. */
const COVERS = '[data-canvas] .react-flow__panel, .se-find, .se-focus-pill, .se-reader';

/** The boxes of all that lies over the picture now, in pixels of its pane. */
export function listCovers(): readonly Bounds[] {
  const pane = document.querySelector('[data-canvas] .react-flow__pane')?.getBoundingClientRect();
  if (!pane) return [];
  return Array.from(document.querySelectorAll(COVERS), (element): Bounds => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - pane.left,
      top: top - pane.top,
      right: right - pane.left,
      bottom: bottom - pane.top,
    };
  }).filter(({ left, right }) => right > left);
}
