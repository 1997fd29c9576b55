import grapesjs, { type Component, type Editor } from 'grapesjs';
import {
  BLOCKS,
  BODY_ID,
  findBlock,
  placeAfter,
  placeOf,
  shownAttributes,
  type BlockKind,
  type BlockPlace,
  type Body,
} from '@/core/template';
import type { FromCanvas, ToCanvas } from '../protocol/canvas-protocol';
import type { Wording } from './block-look';
import { CANVAS_CONFIG } from './canvas-config';
import { listenToKeys } from './canvas-keys';
import { componentOf, reconcile } from './reconcile';
import { defineFresh, isFresh, registerBlocks, shellOf } from './register-blocks';
import { createTextWriting } from './write-text';

/** The canvas of one message: hears what to show, says what was asked for. */
export type Canvas = { readonly hear: (message: ToCanvas) => void; readonly destroy: () => void };

type Shown = Extract<ToCanvas, { type: 'show' }>;

const NOTHING: Wording = {
  names: { fields: {}, filters: {}, dateStyles: {}, fallback: '{}', nothing: '' },
  hints: { column: '', image: '', button: '', text: '' },
};

/**
 * GrapesJS around our document: it draws, lets blocks be dragged, dropped and written in, and asks the editor for
 * each change. What the editor shows next is the truth, whatever GrapesJS did meanwhile.
 */
export function createCanvas(container: HTMLElement, say: (message: FromCanvas) => void): Canvas {
  let shown: Shown | undefined;
  let isShowing = false;
  const wording = (): Wording => shown ?? NOTHING;
  // GrapesJS empties the element it is given when it goes, so it gets one of its own.
  const root = document.createElement('div');
  root.style.height = '100%';
  container.append(root);
  const editor = grapesjs.init({
    ...CANVAS_CONFIG,
    container: root,
    plugins: [(it: Editor) => registerBlocks(it, wording)],
  });
  const writing = createTextWriting(editor, wording, {
    write: (block, content) => say({ type: 'write', block, content }),
    changed: (block) => say({ type: 'editing', block: block ?? null }),
  });
  const stopKeys: (() => void)[] = [];

  editor.on('load', () => {
    editor.Keymaps.removeAll();
    editor.UndoManager.stop();
    const frame = editor.Canvas.getFrameEl();
    stopKeys.push(
      ...[document, frame.contentDocument].flatMap((it) =>
        it ? [listenToKeys(it, editor, writing, say)] : [],
      ),
    );
    frame.contentDocument?.addEventListener('dblclick', ({ target }) => {
      const block =
        target instanceof Object && 'closest' in target ? blockAround(target as Element) : undefined;
      const component = block === undefined ? undefined : componentOf(editor, block);
      if (component) writing.start(component);
    });
    say({ type: 'ready' });
  });
  editor.on('component:selected', (component: Component) => {
    const block = shellOf(component)?.id;
    if (writing.block() !== undefined && writing.block() !== block) writing.stop();
    if (!isShowing && block !== undefined) say({ type: 'selected', block: block === 'fresh' ? null : block });
  });
  editor.on('component:deselected', () => {
    if (!isShowing && !editor.getSelected()) say({ type: 'selected', block: null });
  });
  editor.on('canvas:drop', (_transfer: unknown, dropped: Component | Component[]) => {
    for (const component of [dropped].flat()) takeDrop(component);
  });
  editor.on('component:drag:end', ({ target }: { target?: Component }) => {
    const id = shellOf(target)?.id;
    if (shown && target && id !== undefined && !isFresh(target)) askToMove(target, id, shown.body);
  });

  function takeDrop(component: Component): void {
    const kind = shellOf(component)?.kind;
    const place = kind && kind !== 'body' ? placeOfDrop(component, kind) : undefined;
    component.remove();
    if (kind && kind !== 'body' && place) say({ type: 'insert', kind, place });
  }

  /** Places are counted as they are before the move. */
  function askToMove(component: Component, block: string, body: Body): void {
    const kind = shellOf(component)?.kind;
    const before = placeOf(body, block);
    const after = kind && kind !== 'body' ? placeOfDrop(component, kind) : undefined;
    if (!before || !after) return;
    const at = before.parent === after.parent && after.at > before.at ? after.at + 1 : after.at;
    say({ type: 'move', block, place: { parent: after.parent, at } });
  }

  /** Where a component lies now; beside the message is its beginning or its end. */
  function placeOfDrop(component: Component, kind: BlockKind): BlockPlace | undefined {
    const parent = shellOf(component.parent());
    const at = component.index();
    const block = shown && parent && findBlock(shown.body, parent.id);
    // Beside a column is still meant for the column: columns are made by dropping a column.
    if (block?.kind === 'section' && BLOCKS[kind].parent === 'column' && block.children.length > 0) {
      const column = block.children[Math.max(0, Math.min(at - 1, block.children.length - 1))];
      if (column) return { parent: column.id, at: at === 0 ? 0 : column.children.length };
    }
    if (parent) return { parent: parent.id, at };
    if (!shown) return undefined;
    return at === 0 ? { parent: BODY_ID, at: 0 } : placeAfter(shown.body, kind, undefined);
  }

  function show(message: Shown): void {
    const selected = message.selected;
    shown = message;
    isShowing = true;
    reconcile(editor, message.body, message.labels);
    writing.refresh();
    const frame = editor.Canvas.getFrameEl();
    frame.title = message.title;
    editor.Canvas.getBody().style.background = shownAttributes(message.body)['background-color'] ?? '';
    select(selected);
    isShowing = false;
  }

  function select(block: string | null): void {
    const component = block === null ? undefined : componentOf(editor, block);
    if (component === editor.getSelected()) return;
    if (writing.block() !== undefined && writing.block() !== block) writing.stop();
    editor.select(component);
    if (component) editor.Canvas.scrollTo(component, { behavior: 'instant', block: 'nearest' });
  }

  function hear(message: ToCanvas): void {
    switch (message.type) {
      case 'show':
        show(message);
        return;
      case 'select': {
        isShowing = true;
        select(message.block);
        isShowing = false;
        const component =
          message.edit && message.block !== null ? componentOf(editor, message.block) : undefined;
        if (component) writing.start(component);
        return;
      }
      case 'drag':
        if (message.kind === null) editor.Canvas.endDrag();
        else editor.Canvas.startDrag({ content: defineFresh(message.kind, shown?.labels ?? {}) });
        return;
      case 'insert-token':
        writing.insertToken(message.source);
        return;
      case 'format':
        writing.format(message.format);
        return;
      case 'link':
        writing.link(message.href);
        return;
    }
  }

  return {
    hear,
    destroy() {
      for (const stop of stopKeys) stop();
      writing.stop();
      editor.destroy();
      root.remove();
    },
  };
}

function blockAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-block]')?.dataset['block'];
}
