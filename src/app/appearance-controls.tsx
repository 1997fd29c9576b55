import { Button, IconButton, LanguageIcon, Menu, MoonIcon, SunIcon, useLocale, useTheme } from '@/ui';
import { useAppWords } from './words/use-app-words';

/** Light or dark, and the language of the screens. */
export function AppearanceControls() {
  const words = useAppWords();
  const { scheme, setTheme } = useTheme();
  const { locale, setLocale } = useLocale();
  const isDark = scheme === 'dark';
  return (
    <>
      <IconButton
        label={isDark ? words.toLight : words.toDark}
        icon={isDark ? <SunIcon aria-hidden="true" /> : <MoonIcon aria-hidden="true" />}
        onPress={() => setTheme(isDark ? 'light' : 'dark')}
      />
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
    </>
  );
}
