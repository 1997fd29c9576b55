import { MESSAGE_PURPOSES, MESSAGE_TONES, nameSchema } from '@/core/lib';
import { templateWords } from '@/core/template';
import { Section, Select, TextField, useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import { useTemplateSession } from './template-session';

/** What a template is for and how it speaks. */
export function SettingsPanel() {
  const { template, change, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const { locale } = useLocale();
  const { purposes, tones } = templateWords(locale);
  const label = (name: string) => ({ code: 'settings-changed', values: { name } });
  return (
    <Section title={words.settings}>
      <TextField
        label={words.name}
        value={template.name}
        isReadOnly={isReadOnly}
        maxLength={200}
        onChange={(name) => {
          if (nameSchema.safeParse(name).success)
            change(label(words.name), (now) => ({ ...now, name }), 'name');
        }}
      />
      <div className="two-fields">
        <Select
          label={words.purpose}
          isDisabled={isReadOnly}
          value={template.purpose}
          options={MESSAGE_PURPOSES.map((value) => ({ value, label: purposes[value] }))}
          onChange={(purpose) => change(label(words.purpose), (now) => ({ ...now, purpose }))}
        />
        <Select
          label={words.tone}
          isDisabled={isReadOnly}
          value={template.tone}
          options={MESSAGE_TONES.map((value) => ({ value, label: tones[value] }))}
          onChange={(tone) => change(label(words.tone), (now) => ({ ...now, tone }))}
        />
      </div>
    </Section>
  );
}
