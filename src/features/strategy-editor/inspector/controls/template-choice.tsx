import type { Channel } from '@/core/lib';
import type { StrategyNode } from '@/core/strategy';
import { Button, Link, PlusIcon, Select, useLocale, useToast } from '@/ui';
import { createTemplate, useDocuments, useWorkspace } from '@/workspace';
import { nameOf } from '../../nodes/node-views';
import { useEditorWords } from '../../words/use-editor-words';

const NONE = 'none';

/** A template of one channel, with the ways to open it and to make a new one. */
export function TemplateChoice(props: {
  label: string;
  hideLabel?: boolean;
  channel: Channel;
  isScript?: boolean;
  value: string | null;
  onChange: (template: string | null) => void;
  error: string | undefined;
  node: StrategyNode;
}) {
  const { label, hideLabel = false, channel, isScript = false, value, onChange, error, node } = props;
  const words = useEditorWords();
  const { tag } = useLocale();
  const toast = useToast();
  const workspace = useWorkspace();
  const templates = useDocuments('template');
  const known = templates.find(({ id }) => id === value);
  const offered = templates.filter((template) => template.channel === channel || template.id === value);
  const create = async () => {
    const name = words.newTemplateName({ channel: words.channels[channel], step: nameOf(node, words) });
    const made = await createTemplate.run(workspace, { name, channel, locale: tag });
    if (made.ok) onChange(made.value);
    else toast({ tone: 'bad', title: words.saveFailed });
  };
  return (
    <div className="se-stack">
      <Select
        label={label}
        hideLabel={hideLabel}
        error={error}
        options={[
          { value: NONE, label: isScript ? words.noScript : words.noTemplate },
          ...offered.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={value === null || !known ? NONE : value}
        onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      />
      <div className="se-line">
        <Button
          size="s"
          icon={<PlusIcon className="icon-s" aria-hidden="true" />}
          onPress={() => void create()}
        >
          {words.newTemplate}
        </Button>
        {known && <Link href={`/templates/${known.id}`}>{words.openTemplate}</Link>}
      </div>
    </div>
  );
}
