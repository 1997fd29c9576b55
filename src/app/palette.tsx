import { useState } from 'react';
import { Button, CommandPalette, Kbd, LanguageIcon, MoonIcon, SearchIcon, SunIcon } from '@/ui';
import { useCommandGroups, useLocale, useNavigation, useTheme } from '@/ui';
import type { MenuGroup } from '@/ui';
import { places } from './places';
import { shortcutLabel, useShortcut } from './use-shortcut';
import { useAppWords } from './words/use-app-words';

/** The search button of the top bar and the command palette it opens. */
export function Palette({ isShort }: { isShort: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const words = useAppWords();
  const own = usePlaceCommands();
  const appearance = useAppearanceCommands();
  const ofScreens = useCommandGroups();
  useShortcut('k', () => setOpen(true));
  return (
    <>
      <Button
        icon={<SearchIcon aria-hidden="true" />}
        {...(isShort && { 'aria-label': words.search })}
        onPress={() => setOpen(true)}
      >
        {!isShort && <span className="search-words">{words.search}</span>}
        <Kbd>{shortcutLabel('k')}</Kbd>
      </Button>
      <CommandPalette
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        label={words.palette}
        placeholder={words.search}
        groups={isOpen ? [...ofScreens(), own, appearance] : []}
      />
    </>
  );
}

function usePlaceCommands(): MenuGroup {
  const words = useAppWords();
  const { navigate } = useNavigation();
  return {
    id: 'places',
    label: words.goTo,
    entries: places.map(({ href, name, Icon }) => ({
      id: `place ${href}`,
      label: words[name],
      icon: <Icon aria-hidden="true" />,
      onAction: () => navigate(href),
    })),
  };
}

function useAppearanceCommands(): MenuGroup {
  const words = useAppWords();
  const { scheme, setTheme } = useTheme();
  const { locale, setLocale } = useLocale();
  const isDark = scheme === 'dark';
  return {
    id: 'appearance',
    label: words.appearance,
    entries: [
      {
        id: 'theme',
        label: isDark ? words.toLight : words.toDark,
        icon: isDark ? <SunIcon aria-hidden="true" /> : <MoonIcon aria-hidden="true" />,
        onAction: () => setTheme(isDark ? 'light' : 'dark'),
      },
      {
        id: 'language',
        label: `${words.language}: ${locale === 'en' ? words.german : words.english}`,
        icon: <LanguageIcon aria-hidden="true" />,
        onAction: () => setLocale(locale === 'en' ? 'de' : 'en'),
      },
    ],
  };
}
