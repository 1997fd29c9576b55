import type { Component, Editor } from 'grapesjs';
import { findBlock, type Block, type Body } from '@/core/template';
import { defineComponent, shellFor, shellOf } from './register-blocks';

/** The component of a block; undefined when it is not on the canvas. */
export function componentOf(editor: Editor, blockId: string): Component | undefined {
  return everyComponent(editor.getWrapper()).find((component) => shellOf(component)?.id === blockId);
}

function everyComponent(root: Component | undefined): Component[] {
  return root ? root.components().models.flatMap((child) => [child, ...everyComponent(child)]) : [];
}

/** Makes the canvas show a body by the fewest changes, so that what stays keeps its element, scroll and caret. */
export function reconcile(editor: Editor, body: Body, labels: Readonly<Record<string, string>>): void {
  const wrapper = editor.getWrapper();
  if (!wrapper) return;
  const root = wrapper.components().models.find((component) => shellOf(component)?.kind === 'body');
  if (!root) {
    wrapper.components().reset();
    wrapper.append(defineComponent(body, labels));
    return;
  }
  for (const stray of wrapper.components().models.filter((component) => component !== root)) {
    const id = shellOf(stray)?.id;
    if (id !== undefined && findBlock(body, id)) root.append(stray);
    else stray.remove();
  }
  updateShell(root, body);
  arrange(editor, root, body.children, labels);
}

function arrange(
  editor: Editor,
  parent: Component,
  children: readonly Block[],
  labels: Readonly<Record<string, string>>,
): void {
  children.forEach((child, at) => {
    const known = componentOf(editor, child.id);
    const same = known && shellOf(known)?.kind === child.kind ? known : undefined;
    if (!same) {
      known?.remove();
      parent.append(defineComponent(child, labels), { at });
      return;
    }
    if (same.parent() !== parent || same.index() !== at) same.move(parent, { at });
    updateShell(same, child);
    if ('children' in child) arrange(editor, same, child.children, labels);
  });
  const wanted = new Set(children.map(({ id }) => id));
  for (const component of [...parent.components().models]) {
    if (!wanted.has(shellOf(component)?.id ?? '')) component.remove();
  }
}

function updateShell(component: Component, block: Block | Body): void {
  const shell = shellFor(block);
  if (JSON.stringify(component.get('shell')) !== JSON.stringify(shell)) component.set({ shell });
}
