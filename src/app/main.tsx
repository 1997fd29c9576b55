import '@/core/lib/zod-jitless';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the app into.');
createRoot(root).render(<h1>Fairpath</h1>);
