import { createContext, use, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

export type Theme = 'system' | 'light' | 'dark';
type ThemeState = {
  readonly theme: Theme;
  readonly scheme: 'light' | 'dark';
  readonly setTheme: (theme: Theme) => void;
};

const STORED_UNDER = 'fairpath.theme';
const DARK = '(prefers-color-scheme: dark)';

const ThemeContext = createContext<ThemeState>({
  theme: 'system',
  scheme: 'light',
  setTheme() {
    throw new Error('The theme can only be changed below a ThemeProvider.');
  },
});

/** Holds the chosen theme, remembers it, and says it to the style sheet as data-theme on the root element. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(readTheme);
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const scheme = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  const state = useMemo<ThemeState>(
    () => ({
      theme,
      scheme,
      setTheme(next) {
        localStorage.setItem(STORED_UNDER, next);
        setTheme(next);
      },
    }),
    [theme, scheme],
  );
  return <ThemeContext value={state}>{children}</ThemeContext>;
}

/** The chosen theme, the scheme it comes to, and how to change it. */
export function useTheme(): ThemeState {
  return use(ThemeContext);
}

function readTheme(): Theme {
  const stored = localStorage.getItem(STORED_UNDER);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function watchSystem(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
