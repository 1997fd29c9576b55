import { useStore, type ReactFlowState } from '@xyflow/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * What is written on a line, drawn where React Flow keeps room for it: over the lines, under the cards. Its own
 * `EdgeLabelRenderer` looks for that place again for every line whenever anything moves; this looks once.
 */
export function EdgeLabels({ children }: { children: ReactNode }) {
  const flow = useStore(pictureOf);
  const place = useMemo(() => flow?.querySelector('.react-flow__edgelabel-renderer'), [flow]);
  return place ? createPortal(children, place) : null;
}

function pictureOf({ domNode }: ReactFlowState): HTMLDivElement | null {
  return domNode;
}
