import { useState } from 'react';
import { MESSAGE_PURPOSES, TEMPLATE_CHANNELS, type MessagePurpose, type TemplateChannel } from '@/core/lib';
import { templateWords } from '@/core/template';
import { Select, useLocale } from '@/ui';
import type { LibraryActions } from '../use-library-actions';
import { useLibraryWords } from '../words/use-library-words';
import { NameDialog } from './name-dialog';

/** The languages a first text is most often written in; the editor offers all others. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'tr'] as const;

/** A new template is for one channel and one purpose, and begins in one language. */
export function NewTemplateDialog({ actions, onClose }: { actions: LibraryActions; onClose: () => void }) {
  const words = useLibraryWords();
  const { locale: reader } = useLocale();
  const [channel, setChannel] = useState<TemplateChannel>('email');
  const [purpose, setPurpose] = useState<MessagePurpose>('reminder');
  const [locale, setLocale] = useState<(typeof LANGUAGES)[number]>(reader);
  const { channels, purposes } = templateWords(reader);
  const languages = new Intl.DisplayNames(reader, { type: 'language' });
  return (
    <NameDialog
      title={words.newTemplate}
      verb={words.create}
      onClose={onClose}
      onName={(name) => actions.createTemplate({ name, channel, purpose, locale })}
    >
      <Select
        label={words.channel}
        options={TEMPLATE_CHANNELS.map((value) => ({ value, label: channels[value] }))}
        value={channel}
        onChange={setChannel}
      />
      <Select
        label={words.purpose}
        options={MESSAGE_PURPOSES.map((value) => ({ value, label: purposes[value] }))}
        value={purpose}
        onChange={setPurpose}
      />
      <Select
        label={words.language}
        help={words.languageHelp}
        options={LANGUAGES.map((value) => ({ value, label: languages.of(value) ?? value }))}
        value={locale}
        onChange={setLocale}
      />
    </NameDialog>
  );
}
