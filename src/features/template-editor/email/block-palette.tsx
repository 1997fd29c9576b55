import { templateWords, type BlockKind } from '@/core/template';
import { Section, useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import { BLOCK_ICONS } from './block-icons';

const GROUPS = [
  ['content', ['text', 'button', 'image', 'divider']],
  ['layout', ['section', 'column']],
] as const satisfies readonly (readonly [string, readonly BlockKind[]])[];

/** What can be put into the message: dragged to its place, or pressed to land after what is selected. */
export function BlockPalette(props: {
  isDisabled: boolean;
  onInsert: (kind: BlockKind) => void;
  /** A block is dragged from here, or no longer. */
  onDrag: (kind: BlockKind | null) => void;
}) {
  const { isDisabled, onInsert, onDrag } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const names = templateWords(locale).blocks;
  return (
    <>
      {GROUPS.map(([group, kinds]) => (
        <Section key={group} title={words[group]}>
          <div className="block-palette">
            {kinds.map((kind) => {
              const Icon = BLOCK_ICONS[kind];
              return (
                <button
                  key={kind}
                  type="button"
                  className="palette-block"
                  aria-label={words.paletteInsert({ name: names[kind] })}
                  disabled={isDisabled}
                  draggable={!isDisabled}
                  onClick={() => onInsert(kind)}
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'copy';
                    event.dataTransfer.setData('text/plain', names[kind]);
                    onDrag(kind);
                  }}
                  onDragEnd={() => onDrag(null)}
                >
                  <Icon aria-hidden="true" />
                  {names[kind]}
                </button>
              );
            })}
          </div>
        </Section>
      ))}
      <p className="ui-help palette-help">{words.paletteHelp}</p>
    </>
  );
}
