import type { ReactNode } from 'react';
import { AnnouncerProvider, LocaleProvider, ThemeProvider, ToastProvider } from '@/ui';
import type { Locale } from '@/ui';

/** What the kit's components can count on, in English when nothing else is asked for. */
export function KitProviders({ locale = 'en', children }: { locale?: Locale; children: ReactNode }) {
  return (
    <ThemeProvider>
      <LocaleProvider initial={locale}>
        <AnnouncerProvider>
          <ToastProvider>{children}</ToastProvider>
        </AnnouncerProvider>
      </LocaleProvider>
    </ThemeProvider>
  );
}
