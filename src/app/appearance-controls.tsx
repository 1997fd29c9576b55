import { Suspense, lazy } from 'react';
import { IconButton, MoonIcon, SunIcon, useTheme } from '@/ui';
import { useAppWords } from './words/use-app-words';

/** Menus bring much code of their own; the frame is drawn without waiting for it. */
const LanguageMenu = lazy(async () => ({ default: (await import('./language-menu')).LanguageMenu }));

/** Light or dark, and the language of the screens. */
export function AppearanceControls() {
  const words = useAppWords();
  const { scheme, setTheme } = useTheme();
  const isDark = scheme === 'dark';
  return (
    <>
      <IconButton
        label={isDark ? words.toLight : words.toDark}
        icon={isDark ? <SunIcon aria-hidden="true" /> : <MoonIcon aria-hidden="true" />}
        onPress={() => setTheme(isDark ? 'light' : 'dark')}
      />
      <Suspense fallback={<span className="language-place" />}>
        <LanguageMenu />
      </Suspense>
    </>
  );
}
