// npm run -s bench -- --json [name]: one JSON line for each promise about speed and size.
import { runInNode } from './node-build.mjs';

// On a busy machine, threads that collect garbage together spin while they wait for each other; that is no work of ours.
await runInNode('bench/main.ts', process.argv.slice(2), ['--expose-gc', '--single-threaded-gc']);
