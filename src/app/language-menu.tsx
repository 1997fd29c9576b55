import { Button, LanguageIcon, Menu, useLocale } from '@/ui';
import { useAppWords } from './words/use-app-words';

export function LanguageMenu() {
  const words = useAppWords();
  const { locale, setLocale } = useLocale();
  return (
    <Menu
      label={words.language}
      placement="bottom end"
      groups={[
        {
          id: 'language',
          entries: [
            { id: 'en', label: words.english, isChosen: locale === 'en', onAction: () => setLocale('en') },
            { id: 'de', label: words.german, isChosen: locale === 'de', onAction: () => setLocale('de') },
          ],
        },
      ]}
    >
      <Button variant="ghost" icon={<LanguageIcon aria-hidden="true" />} aria-label={words.language}>
        {locale.toUpperCase()}
      </Button>
    </Menu>
  );
}
