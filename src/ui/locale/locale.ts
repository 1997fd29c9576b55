/** The languages the screens speak. */
export type Locale = 'en' | 'de';

const STORED_UNDER = 'fairpath.locale';

/** The tag Intl and React Aria get: it fixes the order of dates and the marks in numbers. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** What the person chose before, else the first language of the browser that we speak, else English. */
export function readLocale(): Locale {
  const wishes = [localStorage.getItem(STORED_UNDER), ...navigator.languages];
  for (const wish of wishes) {
    const language = wish?.slice(0, 2);
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(STORED_UNDER, locale);
}
