import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ErrorScreenBoundary, ScreenBarOutlet, useBarIsMerged, useNavigation } from '@/ui';
import { AppearanceControls } from './appearance-controls';
import { Brand } from './brand';
import { Palette } from './palette';
import { Rail } from './rail';
import { Troubles } from './troubles';
import { useAppWords } from './words/use-app-words';

/** The frame of every screen: the bar, the rail, and the place of the screen itself. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useAppWords();
  const { path } = useNavigation();
  const isMerged = useBarIsMerged();
  const main = useRef<HTMLElement>(null);
  useFocusOnChange(path, main);
  return (
    <div className="shell">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <header className="top" data-merged={isMerged || undefined}>
        <Brand isShort={isMerged} />
        <ScreenBarOutlet name="lead" />
        <Palette isShort={isMerged} />
        {!isMerged && <AppearanceControls />}
        <ScreenBarOutlet name="tail" />
      </header>
      <Rail />
      <main id="main" className="screen" ref={main} tabIndex={-1}>
        <ErrorScreenBoundary resetKey={path}>{children}</ErrorScreenBoundary>
        <Troubles />
      </main>
    </div>
  );
}

/** A new screen takes the focus, so that the Tab key and screen readers start in it. */
function useFocusOnChange(path: string, main: { readonly current: HTMLElement | null }): void {
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current === path) return;
    seen.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
