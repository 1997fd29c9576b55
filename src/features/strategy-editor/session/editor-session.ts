import type { Position, Strategy } from '@/core/strategy';
import type { Announce, MenuGroup } from '@/ui';
import type { ChangeOptions, OpenDocument } from '@/workspace';
import { createCanvasView, type CanvasView } from '../canvas/canvas-view';
import { lookIntoGroups } from '../groups/look-into-groups';
import { sayTurned } from '../groups/say-turned';
import { nameOf } from '../nodes/node-views';
import { NOT_JUDGED, type Judged } from '../problems/judged';
import type { EditorWords } from '../words/en';
import { NOTHING_CHANGING, type Changing } from '../changing/changing-state';
import { createObservable, type Observable } from './observable';
import { FIRST_READING, FIRST_SCREEN, type ReadingState, type ScreenState } from './screen';

/** What a picker is open for: adding a step behind a port, or connecting a port. */
export type Picking = {
  readonly mode: 'add' | 'connect';
  readonly source: string;
  readonly port: string;
  /** What the picker opens beside: something drawn, or a point of the window. */
  readonly anchor: Element | { readonly x: number; readonly y: number };
  /** Where on the canvas a new step is to stand in a strategy laid out by hand. */
  readonly position?: Position;
};

/** What lies under something that is being dragged from the palette. */
export type DropTarget =
  | { readonly kind: 'edge' | 'open'; readonly id: string; readonly source: string; readonly port: string }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'canvas' };

/** A place in the inspector that wants the focus: a field of a step, or of the strategy. */
export type Wanted = {
  readonly node: string | undefined;
  readonly field: string | undefined;
  readonly turn: number;
};

/** A menu that lies at a point of the window, and what it offers. */
export type Asking = {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly groups: readonly MenuGroup[];
};

/** One open strategy being edited: the document, its picture, and the words in which what happens is said. */
export type EditorSession = {
  readonly open: OpenDocument<Strategy>;
  readonly view: CanvasView;
  readonly words: EditorWords;
  readonly announce: Announce;
  readonly picking: Observable<{ readonly now: Picking | undefined }>;
  readonly drop: Observable<{ readonly target: DropTarget | undefined }>;
  /** Whom steps are tried with: a portfolio, and the place of a case in it. */
  readonly tried: Observable<{ readonly portfolio: string | undefined; readonly at: number }>;
  /** The steps of the palette used last, the latest first. */
  readonly recent: Observable<{ readonly ids: readonly string[] }>;
  readonly wanted: Observable<Wanted>;
  /** The menu that was asked for, if one is open. */
  readonly menu: Observable<{ readonly now: Asking | undefined }>;
  /** Cells that were pasted and look like a dunning table, for the import to begin with. */
  readonly pastedTable: Observable<{ readonly text: string }>;
  /** The step whose name is being written where it stands. */
  readonly renaming: Observable<{ readonly node: string | undefined }>;
  /** What was said last. */
  readonly said: Observable<{ readonly text: string }>;
  /** Steps that are being pasted, replaced or moved. */
  readonly changing: Observable<Changing>;
  /** What the checks have to say. */
  readonly judged: Observable<Judged>;
  readonly screen: ScreenState;
  readonly reading: ReadingState;
  readonly get: () => Strategy;
  /** What a step is called. */
  readonly nameOf: (id: string) => string;
  /** Changes the strategy as one step of the history; the selection before and after goes with it. */
  readonly change: (
    code: keyof EditorWords['history'],
    values: Readonly<Record<string, unknown>>,
    next: (strategy: Strategy) => Strategy,
    options?: SessionChange,
  ) => boolean;
};

type SessionChange = Pick<ChangeOptions, 'key'> & { readonly select?: readonly string[] };

export function createEditorSession(
  open: OpenDocument<Strategy>,
  { words, announce, isReadOnly = false }: { words: EditorWords; announce: Announce; isReadOnly?: boolean },
): EditorSession {
  const get = () => open.store.getState().document;
  const source = { get, subscribe: (listener: () => void) => open.store.subscribe(listener) };
  const seen = isReadOnly ? lookIntoGroups(source, (group) => tell(sayTurned(group, words))) : source;
  const view = createCanvasView(seen, { isReadOnly, stepWord: words.step });
  const said = createObservable({ text: '' });
  const tell: Announce = (text, urgency) => {
    said.set({ text });
    announce(text, urgency);
  };
  return {
    open,
    view,
    words,
    announce: tell,
    picking: createObservable<{ now: Picking | undefined }>({ now: undefined }),
    drop: createObservable<{ target: DropTarget | undefined }>({ target: undefined }),
    tried: createObservable<{ portfolio: string | undefined; at: number }>({ portfolio: undefined, at: 0 }),
    recent: createObservable<{ ids: readonly string[] }>({ ids: [] }),
    wanted: createObservable<Wanted>({ node: undefined, field: undefined, turn: 0 }),
    menu: createObservable<{ now: Asking | undefined }>({ now: undefined }),
    pastedTable: createObservable({ text: '' }),
    renaming: createObservable<{ node: string | undefined }>({ node: undefined }),
    said,
    changing: createObservable(NOTHING_CHANGING),
    judged: createObservable(NOT_JUDGED),
    screen: createObservable(FIRST_SCREEN),
    reading: createObservable(FIRST_READING),
    get,
    nameOf(id) {
      const node = get().nodes[id];
      return node ? nameOf(node, words) : id;
    },
    change(code, values, next, { key, select } = {}) {
      const before = view.state.get().selected;
      const done = open.change({ code, values }, next, {
        ...(key !== undefined && { key }),
        selection: { before, after: select ?? before },
      });
      if (done && select) view.select(select);
      return done;
    },
  };
}
