import { checkInsertion, edgeFrom, edits, NODE_DEFINITIONS, type Position } from '@/core/strategy';
import { makeRoom } from '../layout/make-room';
import type { PaletteItem } from '../nodes/node-view';
import { nameOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';

/** How far above a card another one is put before it. */
const ABOVE = 96;

/** How many steps the palette keeps at hand. */
const RECENT = 4;

/** Where a step goes: behind a port, and in a strategy laid out by hand, where on the canvas. */
type Place = {
  readonly after?: { readonly source: string; readonly port: string } | undefined;
  readonly position?: Position;
};

/** Whether a strategy can have another step of this kind. */
export function canAddStep(session: EditorSession, { kind }: PaletteItem): boolean {
  if (kind !== 'entry') return true;
  const { nodes } = session.get();
  // Asked at every letter: the entry is most often the one a strategy is created with.
  return nodes['entry']?.kind !== 'entry' && !Object.values(nodes).some((node) => node.kind === 'entry');
}

/** Adds a step from the palette and selects it; answers with its id, or undefined where nothing can be added. */
export function addStep(
  session: EditorSession,
  item: PaletteItem,
  { after, position }: Place = {},
): string | undefined {
  if (!canAddStep(session, item)) {
    session.announce(session.words.oneEntry);
    return undefined;
  }
  const strategy = session.get();
  const node = item.create(strategy, session.words);
  const name = nameOf(node, session.words);
  const refused = after && checkInsertion(strategy, node, after);
  if (refused && refused.code !== 'insert-no-input') {
    session.announce(session.words.insertRefused[refused.code]);
    return undefined;
  }
  const isBehind = after !== undefined && NODE_DEFINITIONS[node.kind].hasInput;
  const isFree = strategy.layout.mode === 'free';
  const target = after && edgeFrom(strategy, after.source, after.port)?.target;
  const room =
    isFree && isBehind
      ? makeRoom(strategy, session.view.positions(), { source: after.source, target })
      : undefined;
  const at = isFree ? (room?.position ?? position ?? below(session)) : undefined;
  const done = session.change(
    'node-added',
    { name },
    (before) => {
      const moved = room ? edits.moveNodes(before, room.moved) : before;
      return edits.insertNode(moved, node, { ...(isBehind && { after }), ...(at && { position: at }) });
    },
    { select: [node.id] },
  );
  if (!done) return undefined;
  remember(session, item);
  const { added, addedAlone } = session.words;
  session.announce(isBehind ? added({ name, after: session.nameOf(after.source) }) : addedAlone({ name }));
  return node.id;
}

/** Adds a step from the palette before another one, so that whatever led there leads to it; answers with its id. */
export function addStepBefore(session: EditorSession, item: PaletteItem, target: string): string | undefined {
  if (!canAddStep(session, item)) return undefined;
  const strategy = session.get();
  const node = item.create(strategy, session.words);
  const isFree = strategy.layout.mode === 'free';
  const at = isFree ? session.view.positions().get(target) : undefined;
  const name = nameOf(node, session.words);
  const done = session.change(
    'node-added',
    { name },
    (before) =>
      edits.insertBefore(before, node, { target, ...(at && { position: { x: at.x, y: at.y - ABOVE } }) }),
    { select: [node.id] },
  );
  if (!done) return undefined;
  remember(session, item);
  session.announce(session.words.addedBefore({ name, before: session.nameOf(target) }));
  return node.id;
}

function remember({ recent }: EditorSession, { id }: PaletteItem): void {
  recent.set({ ids: [id, ...recent.get().ids.filter((other) => other !== id)].slice(0, RECENT) });
}

/** Under everything else. */
function below({ view }: EditorSession): Position {
  const { bounds } = view.state.get().scene;
  return { x: bounds.left, y: bounds.bottom + 36 };
}
