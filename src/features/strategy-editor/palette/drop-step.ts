import { addStep } from '../commands/add-step';
import { portAfter } from '../commands/after-selection';
import { CARD } from '../layout/sizes';
import type { PaletteItem } from '../nodes/node-view';
import type { DropTarget, EditorSession } from '../session/editor-session';

/** Puts a step where it was dropped: into a line, on an open end, after a step, or freely onto the canvas. */
export function dropStep(
  session: EditorSession,
  item: PaletteItem,
  { target, point }: { target: DropTarget; point: { x: number; y: number } },
): string | undefined {
  switch (target.kind) {
    case 'edge':
    case 'open':
      return addStep(session, item, { after: target });
    case 'node':
      return addStep(session, item, { after: portAfter(session.get(), target.id) });
    case 'canvas':
      return addStep(session, item, placeAt(session, point));
  }
}

function placeAt({ view }: EditorSession, point: { x: number; y: number }) {
  const at = view.flow()?.screenToFlowPosition(point);
  if (!at) return {};
  return { position: { x: Math.round(at.x - CARD.width / 2), y: Math.round(at.y - CARD.height / 2) } };
}
