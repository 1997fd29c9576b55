import { createContext, use, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { languageTags, readLocale, rememberLocale } from './locale';
import type { Locale } from './locale';

type LocaleState = {
  readonly locale: Locale;
  readonly tag: string;
  readonly setLocale: (locale: Locale) => void;
};

const LocaleContext = createContext<LocaleState>({
  locale: 'en',
  tag: languageTags.en,
  setLocale() {
    throw new Error('The language can only be changed below a LocaleProvider.');
  },
});

export function LocaleProvider({ initial, children }: { initial?: Locale | undefined; children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => initial ?? readLocale());
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const state = useMemo<LocaleState>(
    () => ({
      locale,
      tag: languageTags[locale],
      setLocale(next) {
        rememberLocale(next);
        setLocale(next);
      },
    }),
    [locale],
  );
  return (
    <LocaleContext value={state}>
      <I18nProvider locale={state.tag}>{children}</I18nProvider>
    </LocaleContext>
  );
}

/** The language of the screens, its Intl tag, and how to change it. */
export function useLocale(): LocaleState {
  return use(LocaleContext);
}
