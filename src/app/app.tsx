import { RouterProvider } from '@tanstack/react-router';
import {
  AnnouncerProvider,
  CommandProvider,
  LocaleProvider,
  ScreenBarProvider,
  ThemeProvider,
  ToastProvider,
} from '@/ui';
import type { createAppRouter } from './routes';

/** The whole app for one window: what every screen can count on, and the router that shows them. */
export function App({ router }: { router: ReturnType<typeof createAppRouter> }) {
  return (
    <ThemeProvider>
      <LocaleProvider>
        <AnnouncerProvider>
          <ToastProvider>
            <CommandProvider>
              <ScreenBarProvider product="Fairpath">
                <RouterProvider router={router} />
              </ScreenBarProvider>
            </CommandProvider>
          </ToastProvider>
        </AnnouncerProvider>
      </LocaleProvider>
    </ThemeProvider>
  );
}
