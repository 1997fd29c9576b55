import { assertNever } from '@/core/lib';
import {
  BLOCK_SCHEMAS,
  blocksOf,
  type Block,
  type BlockKind,
  type Body,
  type Column,
  type Leaf,
  type Section,
} from '../body';

/** The next ids no block of this body has, made from the greatest number in use: same body, same ids. */
export function freshIds(body: Body): () => string {
  const numbers = blocksOf(body).map(({ id }) => Number(/^b(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let last = Math.max(0, ...numbers);
  return () => `b${(last += 1)}`;
}

/** A new block of a kind, with the children it cannot do without. */
export function createBlock(kind: BlockKind, nextId: () => string): Block {
  const id = nextId();
  switch (kind) {
    case 'section':
      return {
        id,
        kind,
        attributes: {},
        children: [{ id: nextId(), kind: 'column', attributes: {}, children: [] }],
      };
    case 'column':
      return { id, kind, attributes: {}, children: [] };
    case 'text':
      return { id, kind, attributes: {}, content: '<p></p>' };
    case 'button':
      return { id, kind, attributes: {}, content: '' };
    case 'image':
    case 'divider':
      return { id, kind, attributes: {} };
    default:
      return assertNever(kind, 'Making a block');
  }
}

const isLeaf = (block: Block): block is Leaf => block.kind !== 'section' && block.kind !== 'column';

/** Puts a block into a parent of the right kind, at an index that is brought into range. */
export function putBlock(body: Body, parent: string, at: number, block: Block): Body {
  const into = <Child>(children: readonly Child[], child: Child): Child[] => {
    const index = Math.max(0, Math.min(at, children.length));
    return children.toSpliced(index, 0, child);
  };
  if (block.kind === 'section') return { ...body, children: into(body.children, block) };
  return mapSections(body, (section) => {
    if (block.kind === 'column') {
      return section.id === parent ? { ...section, children: into(section.children, block) } : section;
    }
    if (!isLeaf(block)) return section;
    return mapColumns(section, (column) =>
      column.id === parent ? { ...column, children: into<Leaf>(column.children, block) } : column,
    );
  });
}

/** Takes a block and all in it out of a body. */
export function takeBlock(body: Body, blockId: string): Body {
  const keep = ({ id }: Block): boolean => id !== blockId;
  return mapSections({ ...body, children: body.children.filter(keep) }, (section) =>
    mapColumns({ ...section, children: section.children.filter(keep) }, (column) => ({
      ...column,
      children: column.children.filter(keep),
    })),
  );
}

/** Replaces one block by what it becomes; a block that its schema refuses is an error of the caller. */
export function replaceBlock(body: Body, blockId: string, change: (block: Block) => Block): Body {
  const become = <Kind extends Block>(block: Kind, is: (next: Block) => next is Kind): Kind => {
    if (block.id !== blockId) return block;
    const next = change(block);
    const fault = BLOCK_SCHEMAS[next.kind].safeParse(next).error?.issues[0];
    if (fault)
      throw new Error(
        `The ${next.kind} ${blockId} cannot become this: ${fault.path.join('.')} ${fault.message}.`,
      );
    if (!is(next)) throw new Error(`The ${block.kind} ${blockId} cannot become a ${next.kind}.`);
    return next;
  };
  return mapSections(body, (section) =>
    mapColumns(
      become(section, (next): next is Section => next.kind === 'section'),
      (column) => {
        const own = become(column, (next): next is Column => next.kind === 'column');
        const children = mapKept(own.children, (leaf) => become<Leaf>(leaf, isLeaf));
        return children === own.children ? own : { ...own, children };
      },
    ),
  );
}

function mapSections(body: Body, change: (section: Section) => Section): Body {
  const children = mapKept(body.children, change);
  return children === body.children ? body : { ...body, children };
}

function mapColumns(section: Section, change: (column: Column) => Column): Section {
  const children = mapKept(section.children, change);
  return children === section.children ? section : { ...section, children };
}

/** Like `map`, but the same array comes back when nothing in it changed. */
function mapKept<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}
