import { Suspense, useCallback } from 'react';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { NavigationProvider } from '@/ui';
import type { Navigate } from '@/ui';
import { HandedFileProvider } from './handed-file';
import { Shell } from './shell';

/** Every route is drawn in the shell; the kit's links and menus move by the router. */
export function FrameRoute() {
  const { history } = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useCallback<Navigate>(
    (href, how) => (how?.replace ? history.replace(href) : history.push(href)),
    [history],
  );
  return (
    <NavigationProvider navigate={navigate} path={path}>
      <Shell>
        <HandedFileProvider>
          <Suspense>
            <Outlet />
          </Suspense>
        </HandedFileProvider>
      </Shell>
    </NavigationProvider>
  );
}
