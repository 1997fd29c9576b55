// npm run -s fairpath -- <command>: the product from a terminal.
import { runInNode } from './node-build.mjs';

await runInNode('src/cli/main.ts', process.argv.slice(2));
