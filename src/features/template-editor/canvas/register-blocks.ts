import type { Component, ComponentDefinition, Editor } from 'grapesjs';
import { BLOCK_KINDS, BLOCKS, type Block, type BlockKind, type Body } from '@/core/template';
import { drawBlock, type Shell, type Wording } from './block-look';

const TYPE = 'block-';

/** The shell a component shows; undefined for components that are none of ours. */
export function shellOf(component: Component | undefined): Shell | undefined {
  const shell: unknown = component?.get('shell');
  return isShell(shell) ? shell : undefined;
}

function isShell(value: unknown): value is Shell {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}

/** Whether a component was dropped from the palette and waits to become a block of the document. */
export function isFresh(component: Component): boolean {
  return component.get('fresh') === true;
}

const canStandIn = (child: Component | undefined, parent: Component | undefined): boolean => {
  const inner = shellOf(child)?.kind;
  const outer = shellOf(parent)?.kind;
  if (!inner || inner === 'body') return false;
  // Near every edge GrapesJS finds only the page itself; that means the beginning or the end of the message.
  if (!outer) return parent?.get('type') === 'wrapper';
  // A place that cannot hold a block is still a place to drop it: the editor brings what it needs.
  if (BLOCKS[inner].parent === outer) return true;
  return outer === 'body' || (outer === 'section' && BLOCKS[inner].parent === 'column');
};

/** Teaches GrapesJS our blocks: the model is our document's block, the view an approximation in CSS. */
export function registerBlocks(editor: Editor, wording: () => Wording): void {
  const draw = (component: Component): void => {
    const shell = shellOf(component);
    const element = component.getEl();
    if (!shell || !element || element.isContentEditable) return;
    drawBlock(element, shell, wording());
  };
  for (const kind of ['body', ...BLOCK_KINDS] as const) {
    editor.Components.addType(`${TYPE}${kind}`, {
      // Never recognised in HTML: components come from our documents only.
      isComponent: () => false,
      model: {
        defaults: {
          tagName: 'div',
          shell: undefined,
          fresh: false,
          stylable: false,
          traits: [],
          editable: false,
          removable: false,
          copyable: false,
          highlightable: kind !== 'body',
          draggable:
            kind === 'body' ? false : (child: Component, parent: Component) => canStandIn(child, parent),
          droppable:
            kind === 'body' || kind === 'section' || kind === 'column'
              ? (child: Component, parent: Component) => canStandIn(child, parent)
              : false,
        },
      },
      view: { onRender: ({ model }: { model: Component }) => draw(model) },
    });
  }
  editor.on('component:update:shell', draw);
}

/** A component definition for a block and all in it. */
export function defineComponent(
  block: Block | Body,
  labels: Readonly<Record<string, string>>,
): ComponentDefinition {
  const children = 'children' in block ? block.children : [];
  return {
    type: `${TYPE}${block.kind}`,
    shell: shellFor(block),
    name: labels[block.kind] ?? block.kind,
    components: children.map((child) => defineComponent(child, labels)),
  };
}

/** A block without its children: what its component holds. */
export function shellFor(block: Block | Body): Shell {
  if (!('children' in block)) return block;
  const { children: _children, ...shell } = block;
  return shell;
}

/** What is dragged from the palette: a blank block of a kind, which the document replaces on the drop. */
export function defineFresh(kind: BlockKind, labels: Readonly<Record<string, string>>): ComponentDefinition {
  const shell = {
    id: 'fresh',
    kind,
    attributes: {},
    ...(kind === 'text' || kind === 'button' ? { content: '' } : {}),
  };
  return { type: `${TYPE}${kind}`, shell, fresh: true, name: labels[kind] ?? kind };
}
