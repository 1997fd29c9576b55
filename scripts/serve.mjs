// Serves the production build, with the headers a page cannot set for itself.
import { parseArgs } from 'node:util';
import { preview } from 'vite';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, dist: { type: 'string', default: 'dist' } },
});
const server = await preview({
  build: { outDir: values.dist },
  preview: { port: Number(values.port), strictPort: process.argv.includes('--port'), host: '127.0.0.1' },
  logLevel: 'warn',
});
const address = server.httpServer.address();
const port = typeof address === 'object' && address ? address.port : values.port;
console.log(`Fairpath is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`);
