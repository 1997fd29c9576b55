import './without-render-tracks';
import '@/core/lib/zod-jitless';
import '@/ui/css/index.css';
import './css/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { createServices } from './create-services';
import { keepOffline } from './keep-offline';
import { createAppRouter } from './routes';
import { seedDemo } from './seed-demo';
import { trustOwnScripts } from './trust-own-scripts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the app into.');
trustOwnScripts();
keepOffline();
const services = createServices();
void seedDemo(services);
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} services={services} />
  </StrictMode>,
);
