import { createContext, use, useMemo } from 'react';
import type { MouseEvent, ReactNode } from 'react';

export type Navigate = (href: string, how?: { replace?: boolean }) => void;
type Navigation = { navigate: Navigate; path: string };

const NavigationContext = createContext<Navigation>({
  navigate(href) {
    location.assign(href);
  },
  path: '/',
});

/** Hands the links of the kit whatever moves between the screens; without it they are plain links. */
export function NavigationProvider(props: { navigate: Navigate; path: string; children: ReactNode }) {
  const { navigate, path, children } = props;
  const navigation = useMemo(() => ({ navigate, path }), [navigate, path]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** How to go to another screen, and the path of the one that is open. */
export function useNavigation(): Navigation {
  return use(NavigationContext);
}

/** The click handler of a link: plain clicks stay in the app, all others are the browser's business. */
export function useLinkClick(href: string): (event: MouseEvent<HTMLAnchorElement>) => void {
  const { navigate } = useNavigation();
  return (event) => {
    const isOther = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || isOther || !href.startsWith('/')) return;
    event.preventDefault();
    navigate(href);
  };
}
