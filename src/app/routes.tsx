import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { FrameRoute } from './frame-route';
import { NotFoundScreen } from './routes/not-found-screen';

/** Each screen is code of its own, fetched when a link to it is pointed at: no editor is in the shell. */
const root = createRootRoute({ component: FrameRoute, notFoundComponent: NotFoundScreen });

const library = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/library-route'), 'LibraryRoute'),
});

const strategy = createRoute({
  getParentRoute: () => root,
  path: '/strategies/$id',
  component: lazyRouteComponent(() => import('./routes/strategy-route'), 'StrategyRoute'),
});

const template = createRoute({
  getParentRoute: () => root,
  path: '/templates/$id',
  component: lazyRouteComponent(() => import('./routes/template-route'), 'TemplateRoute'),
});

const portfolios = createRoute({
  getParentRoute: () => root,
  path: '/portfolios',
  component: lazyRouteComponent(() => import('./routes/portfolios-route'), 'PortfoliosRoute'),
});

const portfolioImport = createRoute({
  getParentRoute: () => root,
  path: '/portfolios/import',
  component: lazyRouteComponent(() => import('./routes/portfolio-import-route'), 'PortfolioImportRoute'),
});

const run = createRoute({
  getParentRoute: () => root,
  path: '/run/$strategyId',
  component: lazyRouteComponent(() => import('./routes/run-route'), 'RunRoute'),
});

const exchange = createRoute({
  getParentRoute: () => root,
  path: '/exchange',
  component: lazyRouteComponent(() => import('./routes/exchange-route'), 'ExchangeRoute'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings-route'), 'SettingsRoute'),
});

const routeTree = root.addChildren([
  library,
  strategy,
  template,
  portfolios,
  portfolioImport,
  run,
  exchange,
  settings,
]);

/** The router of one window; tests hand in a history in memory. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({ routeTree, defaultPreload: false, ...(history && { history }) });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
