import '@/app/without-render-tracks';
import '@/core/lib/zod-jitless';
import '@/ui/css/index.css';
import '@/app/css/shell.css';
import { createMemoryHistory } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { createAppRouter } from '@/app/routes';
import { edits, type Position, type Strategy } from '@/core/strategy';
import { seedWorkspace } from '@/workspace';
import { DEMO_IDS } from '../../../mocks/data/demo-ids';
import { createDemoProject } from '../../../mocks/data/demo-project';
import { createLargeStrategy } from '../../large-strategy';
import { createBenchServices } from '../bench-services';

/** The strategy that is measured. */
const LARGE = '01940000-0000-7000-8000-0000000ffffe';

declare global {
  interface Window {
    /** What the driver of the bench asks of the page. */
    canvasBench: { open(): Promise<void>; leave(): Promise<void>; strategy: Strategy };
  }
}

/** The whole app, on a store that holds the demo and one strategy of as many steps as the address says. */
const services = createBenchServices();
const asked = new URLSearchParams(location.search);
const made = createLargeStrategy(Number(asked.get('nodes') ?? 1000), LARGE);
const strategy = asked.has('free') ? placed(made) : made;
const demo = createDemoProject();
await seedWorkspace(services.documents, { ...demo, strategies: [...demo.strategies, strategy] });

// The demo's strategy is opened first: the editor's code has been fetched and run once, as in a window in use.
const router = createAppRouter(createMemoryHistory({ initialEntries: [`/strategies/${DEMO_IDS.strategy}`] }));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the app into.');
createRoot(root).render(<App router={router} services={services} />);

window.canvasBench = {
  strategy,
  open: () => router.navigate({ to: '/strategies/$id', params: { id: LARGE } }),
  leave: () => router.navigate({ to: '/settings' }),
};

/** The same strategy with its steps where somebody might have put them. */
function placed(drawn: Strategy): Strategy {
  const columns = Math.ceil(Math.sqrt(Object.keys(drawn.nodes).length));
  const places = Object.keys(drawn.nodes).map((id, at): [string, Position] => [
    id,
    { x: (at % columns) * 288, y: Math.floor(at / columns) * 128 },
  ]);
  return edits.moveNodes(drawn, Object.fromEntries(places));
}
