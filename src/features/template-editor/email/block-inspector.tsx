import { BODY_ID, canStepBlock, changeBlock, findBlock, templateWords, type Body } from '@/core/template';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  Button,
  DeleteIcon,
  DuplicateIcon,
  EditIcon,
  IconButton,
  Section,
  useLocale,
} from '@/ui';
import { useTemplateSession } from '../session/template-session';
import { LineField } from '../tokens/line-field';
import { useEditorWords } from '../words/use-editor-words';
import { BlockForm } from './block-form';
import { FormatBar } from './format-bar';
import type { CanvasLine } from './use-canvas';
import type { BlockEdits } from './use-block-edits';

/** What the selected block says and looks like, or the message itself when none is selected. */
export function BlockInspector({
  body,
  edits,
  canvas,
}: {
  body: Body;
  edits: BlockEdits;
  canvas: CanvasLine;
}) {
  const { selected, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const { locale } = useLocale();
  const block = selected === undefined ? body : (findBlock(body, selected) ?? body);
  const name = templateWords(locale).blocks[block.kind];
  const id = block.kind === 'body' ? undefined : block.id;

  const set = (attribute: string, value: string | undefined): void =>
    edits.set(id ?? BODY_ID, { attributes: { [attribute]: value } }, attribute);

  return (
    <>
      <header className="panel-head">
        <h2>{name}</h2>
        {id !== undefined && !isReadOnly && (
          <span className="panel-tools">
            <IconButton
              size="s"
              label={words.moveUp}
              shortcut="Alt ↑"
              icon={<ArrowUpIcon aria-hidden="true" />}
              isDisabled={!canStepBlock(body, id, -1)}
              onPress={() => edits.step(id, -1)}
            />
            <IconButton
              size="s"
              label={words.moveDown}
              shortcut="Alt ↓"
              icon={<ArrowDownIcon aria-hidden="true" />}
              isDisabled={!canStepBlock(body, id, 1)}
              onPress={() => edits.step(id, 1)}
            />
            <IconButton
              size="s"
              label={words.duplicate}
              shortcut="Ctrl D"
              icon={<DuplicateIcon aria-hidden="true" />}
              onPress={() => edits.duplicate(id)}
            />
            <IconButton
              size="s"
              label={words.remove}
              shortcut="Del"
              icon={<DeleteIcon aria-hidden="true" />}
              onPress={() => edits.remove(id)}
            />
          </span>
        )}
      </header>
      {block.kind === 'text' && !isReadOnly && (
        <Section title={words.text}>
          {canvas.editing === block.id ? (
            <FormatBar tell={canvas.tell} />
          ) : (
            <Button icon={<EditIcon aria-hidden="true" />} onPress={() => canvas.write(block.id)}>
              {words.editText}
            </Button>
          )}
        </Section>
      )}
      {block.kind === 'button' && (
        <Section title={words.wording}>
          <ButtonLabel key={block.id} block={block.id} content={block.content} />
        </Section>
      )}
      <Section title={words.look}>
        <BlockForm key={block.id} block={block} onChange={set} />
      </Section>
    </>
  );
}

function ButtonLabel({ block, content }: { block: string; content: string }) {
  const { locale, change } = useTemplateSession();
  const words = useEditorWords();
  return (
    <LineField
      label={words.label}
      field="content"
      block={block}
      value={content}
      onChange={(text) =>
        change(
          { code: 'line-written', values: { name: words.label } },
          (now) => changeBlock(now, { locale, block, change: { content: text } }),
          `label ${block}`,
        )
      }
    />
  );
}
