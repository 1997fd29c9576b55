import { ExchangeIcon, HomeIcon, PortfoliosIcon, SettingsIcon } from '@/ui';
import type { AppWords } from './words/en';

export type Place = {
  href: string;
  name: keyof AppWords;
  Icon: typeof HomeIcon;
  /** Paths that belong to the place though they do not begin with its own. */
  alsoUnder?: readonly string[];
  /** Stands at the foot of the rail. */
  isLast?: boolean;
};

/** Where one can go from anywhere: the rail and the command palette are drawn from it. */
export const places: readonly Place[] = [
  { href: '/', name: 'library', Icon: HomeIcon, alsoUnder: ['/strategies', '/templates', '/run'] },
  { href: '/portfolios', name: 'portfolios', Icon: PortfoliosIcon },
  { href: '/exchange', name: 'exchange', Icon: ExchangeIcon },
  { href: '/settings', name: 'settings', Icon: SettingsIcon, isLast: true },
];

/** How a place relates to the open path: it is the page, or the page is inside it. */
export function currentAt(place: Place, path: string): 'page' | 'true' | undefined {
  if (path === place.href) return 'page';
  const roots = [...(place.href === '/' ? [] : [place.href]), ...(place.alsoUnder ?? [])];
  return roots.some((root) => path.startsWith(`${root}/`)) ? 'true' : undefined;
}
