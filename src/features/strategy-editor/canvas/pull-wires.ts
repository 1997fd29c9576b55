import type { Connection } from '@xyflow/react';
import { checkConnection } from '@/core/strategy';
import { connectSteps } from '../commands/connect-steps';
import { CARD } from '../layout/sizes';
import type { EditorSession } from '../session/editor-session';
import type { FlowHandlers } from './flow-handlers';
import { isOnPicture, pointOf } from './point-of';

type WireHandlers = Pick<
  FlowHandlers,
  | 'onConnectStart'
  | 'onConnect'
  | 'onConnectEnd'
  | 'onReconnectStart'
  | 'onReconnect'
  | 'onReconnectEnd'
  | 'isValidConnection'
>;

/** Wires pulled from a way out to a card, or to where a step is still to stand. Escape takes them back. */
export function pullWires(session: EditorSession): WireHandlers {
  const { view, words } = session;
  let isCancelled = false;

  function start(): void {
    isCancelled = false;
    view.gesture = {
      cancel() {
        isCancelled = true;
        view.gesture = undefined;
        document.dispatchEvent(new MouseEvent('mouseup', { view: window }));
        session.announce(words.dragCancelled);
      },
    };
  }

  function connect({ source, sourceHandle, target }: Connection): void {
    if (!isCancelled) connectSteps(session, { source, port: sourceHandle ?? '', target });
  }

  return {
    onConnectStart: start,
    onReconnectStart: start,
    onReconnectEnd() {
      view.gesture = undefined;
    },
    onConnect: connect,
    onReconnect: (_edge, connection) => connect(connection),
    onConnectEnd(event, { isValid, fromNode, fromHandle }) {
      view.gesture = undefined;
      if (isCancelled || isValid === true) return;
      if (fromHandle?.type !== 'source' || typeof fromHandle.id !== 'string') return;
      const source = fromNode?.id ?? '';
      const target = cardUnder(event);
      if (target === undefined) offerBehind(session, { source, port: fromHandle.id }, event);
      else connect({ source, sourceHandle: fromHandle.id, target, targetHandle: null });
    },
    isValidConnection: ({ source, sourceHandle, target }) =>
      checkConnection(session.get(), source, sourceHandle ?? '', target) === undefined,
  };
}

/** A wire that ends on nothing of the picture asks what is to stand there. */
function offerBehind(
  session: EditorSession,
  behind: { readonly source: string; readonly port: string },
  event: MouseEvent | TouchEvent,
): void {
  const anchor = pointOf(event);
  if (!anchor || !isOnPicture(anchor)) return;
  const at = session.view.flow()?.screenToFlowPosition(anchor);
  if (!at) return;
  const position = { x: Math.round(at.x - CARD.width / 2), y: Math.round(at.y) };
  session.picking.set({ now: { mode: 'add', ...behind, anchor, position } });
}

/** A wire need not hit the handle: the card it is dropped on is meant. */
function cardUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = pointOf(event);
  if (!point) return undefined;
  const card = document.elementFromPoint(point.x, point.y)?.closest('.react-flow__node');
  return card?.getAttribute('data-id') ?? undefined;
}
