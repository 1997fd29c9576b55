import { addVariant, localesOf, removeVariant } from '@/core/template';
import { Button, IconButton, Menu, PlusIcon, SelectorIcon, useLocale, type MenuEntry } from '@/ui';
import { useTemplateSession } from './session/template-session';
import { useEditorWords } from './words/use-editor-words';

/** Languages offered for a new variant; others come in with imported documents. */
const OFFERED = [
  'en-GB',
  'en-IE',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-PT',
  'tr-TR',
  'ar-AE',
];

/** Which language is shown; adds one and takes one away. */
export function LocaleTools() {
  const { template, locale, showLocale, change, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const { locale: language } = useLocale();
  const display = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (tag: string): string => display.of(tag) ?? tag;
  const written = localesOf(template);
  const canRemove = !isReadOnly && locale !== template.defaultLocale;
  const choices = written.map((tag): MenuEntry => ({
    id: tag,
    label: nameOf(tag),
    isChosen: tag === locale,
    onAction: () => showLocale(tag),
  }));
  const removal: MenuEntry = {
    id: 'remove',
    label: words.removeLanguage({ name: nameOf(locale) }),
    tone: 'danger',
    onAction: () =>
      change({ code: 'language-removed', values: { name: nameOf(locale) } }, (now) =>
        removeVariant(now, locale),
      ),
  };
  return (
    <>
      <Menu
        label={words.language}
        placement="bottom end"
        groups={[
          { id: 'languages', entries: choices },
          ...(canRemove ? [{ id: 'remove', entries: [removal] }] : []),
        ]}
      >
        <Button icon={<SelectorIcon className="icon-s" aria-hidden="true" />}>{nameOf(locale)}</Button>
      </Menu>
      <Menu
        label={words.addLanguage}
        placement="bottom end"
        groups={[
          {
            id: 'add',
            entries: OFFERED.filter((tag) => !written.includes(tag)).map((tag) => ({
              id: tag,
              label: nameOf(tag),
              onAction: () => {
                change({ code: 'language-added', values: { name: nameOf(tag) } }, (now) =>
                  addVariant(now, tag),
                );
                showLocale(tag);
              },
            })),
          },
        ]}
      >
        <IconButton
          label={words.addLanguage}
          icon={<PlusIcon aria-hidden="true" />}
          isDisabled={isReadOnly}
        />
      </Menu>
    </>
  );
}
