import { useState } from 'react';
import { richTextSchema } from '@/core/template';
import {
  BoldIcon,
  Button,
  CrossIcon,
  IconButton,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  Popover,
  Toolbar,
  UnderlineIcon,
} from '@/ui';
import { ChipField } from '../chip-text/chip-field';
import { useChipNames } from '../chip-text/use-chip-names';
import type { ToCanvas } from '../protocol/canvas-protocol';
import { useTemplateSession } from '../session/template-session';
import { TokenPicker } from '../tokens/token-picker';
import { useEditorWords } from '../words/use-editor-words';

/** What can be done to the words being written on the canvas. */
export function FormatBar({ tell }: { tell: (message: ToCanvas) => void }) {
  const { fields } = useTemplateSession();
  const words = useEditorWords();
  const formats = [
    ['bold', BoldIcon, 'Ctrl B'],
    ['italic', ItalicIcon, 'Ctrl I'],
    ['underline', UnderlineIcon, 'Ctrl U'],
    ['list', ListIcon, undefined],
  ] as const;
  return (
    <>
      <Toolbar label={words.formatting}>
        {formats.map(([format, Icon, shortcut]) => (
          <IconButton
            key={format}
            size="s"
            label={words[format]}
            shortcut={shortcut}
            icon={<Icon aria-hidden="true" />}
            onPress={() => tell({ type: 'format', format })}
          />
        ))}
        <LinkButton onLink={(href) => tell({ type: 'link', href })} />
        <IconButton
          size="s"
          label={words.unlink}
          icon={<CrossIcon aria-hidden="true" />}
          onPress={() => tell({ type: 'format', format: 'unlink' })}
        />
        <TokenPicker fields={fields} onPick={(source) => tell({ type: 'insert-token', source })} />
      </Toolbar>
      <p className="ui-help">{words.writingHelp}</p>
    </>
  );
}

function LinkButton({ onLink }: { onLink: (href: string) => void }) {
  const { fields } = useTemplateSession();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const [href, setHref] = useState('');
  const isFine =
    href !== '' && richTextSchema.safeParse(`<a href="${href.replace(/"/g, '&quot;')}">x</a>`).success;
  return (
    <Popover
      label={words.link}
      placement="bottom end"
      trigger={<IconButton size="s" label={words.link} icon={<LinkIcon aria-hidden="true" />} />}
    >
      {(close) => (
        <div className="token-form">
          <ChipField
            label={words.linkAddress}
            value={href}
            onChange={setHref}
            names={names}
            error={href === '' || isFine ? undefined : words.invalid.link}
            trailing={<TokenPicker fields={fields} only="links" onPick={setHref} />}
          />
          <Button
            variant="primary"
            size="s"
            isDisabled={!isFine}
            onPress={() => {
              close();
              onLink(href);
            }}
          >
            {words.setLink}
          </Button>
        </div>
      )}
    </Popover>
  );
}
