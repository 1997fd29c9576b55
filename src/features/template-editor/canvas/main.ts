import '@/core/lib/zod-jitless';
import 'grapesjs/dist/css/grapes.min.css';
import './page.css';
import { listen } from '../protocol/listen';
import { toCanvasSchema } from '../protocol/canvas-protocol';
import { createCanvas } from './create-canvas';

// The page around GrapesJS. It has a policy of its own, and speaks with the app by messages of its own origin.
const container = document.getElementById('canvas');
if (!container) throw new Error('The page has no element "canvas" to draw the message on.');
const canvas = createCanvas(container, (message) => {
  parent.postMessage(message, location.origin);
});
listen(() => parent, toCanvasSchema, canvas.hear);
