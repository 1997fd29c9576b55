// npm start: everything from a fresh clone to the running app.
import { spawnSync } from 'node:child_process';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
if (!installMissing()) process.exit(1);
console.log('Building the app.');
const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit' });
if (status !== 0) {
  console.error('The app could not be built; the message above says why.');
  process.exit(1);
}
await import('./serve.mjs');
