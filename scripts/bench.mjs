// npm run -s bench -- --json [name]: one JSON line for each promise about speed and size.
import { runInNode } from './node-build.mjs';

await runInNode('bench/main.ts', process.argv.slice(2), ['--expose-gc']);
