/** What a step is drawn as, on the canvas, in the outline or in the matrix; undefined while it is out of sight. */
export function elementOfStep(id: string): Element | undefined {
  const name = CSS.escape(id);
  return document.querySelector(`.react-flow__node[data-id="${name}"], [data-step="${name}"]`) ?? undefined;
}
