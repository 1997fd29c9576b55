import '@/core/lib/zod-jitless';
import { createRoot } from 'react-dom/client';
import { keepOffline } from './keep-offline';
import { trustOwnScripts } from './trust-own-scripts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the app into.');
trustOwnScripts();
keepOffline();
createRoot(root).render(<h1>Fairpath</h1>);
