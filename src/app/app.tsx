import type { ReactNode } from 'react';
import { RouterProvider } from '@tanstack/react-router';
import {
  AnnouncerProvider,
  CommandProvider,
  LocaleProvider,
  ScreenBarProvider,
  ThemeProvider,
  ToastProvider,
} from '@/ui';
import { ServicesProvider } from '@/workspace';
import type { Services } from '@/workspace';
import type { createAppRouter } from './routes';

/** The whole app for one window: what every screen can count on, and the router that shows them. */
export function App(props: { router: ReturnType<typeof createAppRouter>; services: Services }) {
  return (
    <ServicesProvider services={props.services}>
      <Frame>
        <RouterProvider router={props.router} />
      </Frame>
    </ServicesProvider>
  );
}

/** What the kit's components and the screens' bars hang in. */
function Frame({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider>
      <LocaleProvider>
        <AnnouncerProvider>
          <ToastProvider>
            <CommandProvider>
              <ScreenBarProvider product="Fairpath">{children}</ScreenBarProvider>
            </CommandProvider>
          </ToastProvider>
        </AnnouncerProvider>
      </LocaleProvider>
    </ThemeProvider>
  );
}
