import '@/core/lib/zod-jitless';
import { openStorage } from '@/adapters/storage';
import type { Strategy } from '@/core/strategy';
import { createWorkspace, type OpenDocument } from '@/workspace';
import { strategyOf } from '../../../bench/strategy-of';

// A page that is nothing but a workspace, for tests that drive it from outside and kill it.

const storage = openStorage({ now: () => Date.now() });
const workspace = createWorkspace({
  documents: storage.documents,
  clock: { now: () => Date.now() },
  ids: { create: () => crypto.randomUUID() },
});
workspace.listen();
const first = strategyOf(100);
let open: OpenDocument<Strategy> | undefined;

/** What a test asks of the page. A strategy is whole when all its nodes carry the count of its name. */
const storagePage = {
  /** Opens the strategy, keeping it first where there is none. */
  async open() {
    const fresh = { id: first.id, kind: 'strategy', name: '0', revision: 0, epoch: 0, patches: [] } as const;
    const label = { code: 'document-created', values: {} };
    await storage.documents.save([{ ...fresh, document: counted(first, 0), label }]);
    const held = await workspace.hold('strategy', first.id);
    if (!held.ok) throw new Error(`The strategy did not open: ${held.error.code}.`);
    open = held.value.open;
    return storagePage.read();
  },

  /** What is on the screen. */
  read() {
    const { document, mode, saved, revision, problem, recoveredFrom } = opened().store.getState();
    const count = Number(document.name);
    const isWhole = Object.values(document.layout.positions).every(({ y }) => y === count);
    return { count, isWhole, mode, saved, revision, problem: problem?.code, recoveredFrom };
  },

  /** Changes every node to the next count; false when the page may not. */
  change: () => opened().change({ code: 'counted', values: {} }, (it) => counted(it, Number(it.name) + 1)),

  flush: () => opened().flush(),
  takeOver: () => opened().takeOver(),

  /** Grows the strategy by that many characters, too many for a disk that is full. */
  grow(characters: number) {
    const notes = Array.from({ length: Math.ceil(characters / 4000) }, (_, at) => {
      const text = Array.from({ length: 400 }, () => Math.random().toString(36).slice(2, 12).padEnd(10)).join(
        '',
      );
      return { id: `note-${String(at)}`, kind: 'note', name: '', settings: { text } } as const;
    });
    return opened().change({ code: 'grown', values: {} }, (it) => ({
      ...it,
      nodes: { ...it.nodes, ...Object.fromEntries(notes.map((note) => [note.id, note])) },
    }));
  },

  /** Changes and saves without end, and tells the server each count that was said to be kept. */
  async hammer() {
    for (;;) {
      storagePage.change();
      await storagePage.flush();
      const { saved, count } = storagePage.read();
      if (saved === 'saved') await fetch(`/kept?count=${count}`, { method: 'POST' });
    }
  },
};

export type StoragePage = typeof storagePage;

declare global {
  interface Window {
    storagePage: StoragePage;
  }
}

window.storagePage = storagePage;

function opened(): OpenDocument<Strategy> {
  if (!open) throw new Error('Open the strategy first.');
  return open;
}

function counted(strategy: Strategy, count: number): Strategy {
  const positions = Object.fromEntries(
    Object.entries(strategy.layout.positions).map(([id, { x }]) => [id, { x, y: count }]),
  );
  return { ...strategy, name: String(count), layout: { ...strategy.layout, positions } };
}
