import { CHANNELS, type Channel } from '@/core/lib';
import type { NodeSettings } from '@/core/strategy';
import { Button, PlusIcon, Select } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, type ControlProps } from '../control';
import { Item } from './item';
import { removeAt, replaceAt, swap } from './list-edits';
import { ListFrame } from './list-frame';
import { TemplateChoice } from './template-choice';

type Choice = NodeSettings['send']['channels'][number];

/** The channels of a message, most wanted first, each with what it sends. */
export function ChannelsControl({ field, label, help, value, onChange, errorAt, node }: ControlProps) {
  const words = useEditorWords();
  const choices = readItems<Choice>(value);
  const free = CHANNELS.filter((channel) => !choices.some((choice) => choice.channel === channel));
  const [nextChannel] = free;
  return (
    <ListFrame label={label} help={choices.length > 1 ? help : undefined} error={errorAt()}>
      {choices.map(({ channel, template }, index) => (
        <Item
          key={channel}
          title={words.channelNumber({ number: index + 1 })}
          path={`${field.name}.${index}`}
          onUp={index > 0 ? () => onChange(swap(choices, index, -1)) : undefined}
          onDown={index < choices.length - 1 ? () => onChange(swap(choices, index, 1)) : undefined}
          onRemove={choices.length > 1 ? () => onChange(removeAt(choices, index)) : undefined}
        >
          <Select<Channel>
            label={words.channel}
            error={errorAt(`${index}.channel`)}
            options={CHANNELS.filter((each) => each === channel || free.includes(each)).map((each) => ({
              value: each,
              label: words.channels[each],
            }))}
            value={channel}
            onChange={(next) => onChange(replaceAt(choices, index, { channel: next, template: null }))}
          />
          <div data-field={`${field.name}.${index}.template`}>
            <TemplateChoice
              label={words.template}
              channel={channel}
              value={template}
              error={errorAt(`${index}.template`)}
              onChange={(next) => onChange(replaceAt(choices, index, { channel, template: next }))}
              node={node}
            />
          </div>
        </Item>
      ))}
      {nextChannel !== undefined && (
        <Button
          size="s"
          icon={<PlusIcon className="icon-s" aria-hidden="true" />}
          onPress={() => onChange([...choices, { channel: nextChannel, template: null }])}
        >
          {words.addChannel}
        </Button>
      )}
    </ListFrame>
  );
}
