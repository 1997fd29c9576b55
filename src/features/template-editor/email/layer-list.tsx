import { useRef, type KeyboardEvent } from 'react';
import {
  blocksOf,
  findBlock,
  placeOf,
  templateWords,
  textOfRichText,
  toChips,
  type Block,
  type Body,
} from '@/core/template';
import { useLocale } from '@/ui';
import { describeChip, type ChipNames } from '../chip-text/chip-names';
import { useEditorWords } from '../words/use-editor-words';
import { BLOCK_ICONS } from './block-icons';

/**
 * The message as a tree that needs no mouse: arrows walk, Alt and arrows move, Enter writes, Delete removes. It is
 * the same document the canvas shows.
 */
export function LayerList(props: {
  body: Body;
  names: ChipNames;
  selected: string | undefined;
  onSelect: (block: string) => void;
  onStep: (block: string, by: -1 | 1) => void;
  onRemove: (block: string) => void;
  onDuplicate: (block: string) => void;
  onWrite: (block: string) => void;
}) {
  const { body, names, selected, onSelect, onStep, onRemove, onDuplicate, onWrite } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const kinds = templateWords(locale).blocks;
  const tree = useRef<HTMLDivElement>(null);
  const rows = blocksOf(body);
  const current = selected !== undefined && findBlock(body, selected) ? selected : rows[0]?.id;

  const go = (block: string | undefined): void => {
    if (block === undefined) return;
    onSelect(block);
    tree.current?.querySelector<HTMLElement>(`[data-layer="${block}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, block: string): void => {
    const at = rows.findIndex(({ id }) => id === block);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by !== undefined && event.altKey) onStep(block, by);
    else if (by !== undefined) go(rows[at + by]?.id);
    else if (event.key === 'Home') go(rows[0]?.id);
    else if (event.key === 'End') go(rows.at(-1)?.id);
    else if (event.key === 'ArrowLeft') go(parentRow(body, block));
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(block);
    else if (event.key === 'd' && (event.ctrlKey || event.metaKey)) onDuplicate(block);
    else if (event.key === 'Enter') onWrite(block);
    else if (event.key === ' ') onSelect(block);
    else return;
    event.preventDefault();
  };

  const row = (block: Block, level: number) => {
    const Icon = BLOCK_ICONS[block.kind];
    const words_ = summarise(block, names);
    return (
      <div
        key={block.id}
        role="treeitem"
        aria-level={level}
        aria-selected={block.id === selected}
        aria-label={words_ === '' ? kinds[block.kind] : `${kinds[block.kind]}: ${words_}`}
        data-layer={block.id}
        className="layer"
        tabIndex={block.id === current ? 0 : -1}
        onClick={(event) => {
          event.stopPropagation();
          go(block.id);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          onKeyDown(event, block.id);
        }}
      >
        <span className="layer-row" data-level={level} data-selected={block.id === selected || undefined}>
          <Icon className="icon-s" aria-hidden="true" />
          <span>{kinds[block.kind]}</span>
          {words_ !== '' && <span className="layer-words">{words_}</span>}
        </span>
        {'children' in block && block.children.length > 0 && (
          <div role="group">{block.children.map((child) => row(child, level + 1))}</div>
        )}
      </div>
    );
  };

  return (
    <>
      <div role="tree" aria-label={words.layers} className="layers" ref={tree}>
        {body.children.map((section) => row(section, 1))}
      </div>
      <p className="ui-help palette-help">{words.layersHelp}</p>
    </>
  );
}

function parentRow(body: Body, block: string): string | undefined {
  const parent = placeOf(body, block)?.parent;
  return parent === body.id ? undefined : parent;
}

/** The first words of a block, tokens by their names. */
function summarise(block: Block, names: ChipNames): string {
  const text =
    block.kind === 'text'
      ? textOfRichText(block.content)
      : block.kind === 'button'
        ? block.content
        : block.kind === 'image'
          ? (block.attributes.alt ?? '')
          : '';
  const words = toChips(text)
    .map((part) => (part.kind === 'text' ? part.text : describeChip(part, names).label))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
