// npm run write-conformance: writes the language-neutral cases to public/conformance, where others read them.
import { rmSync } from 'node:fs';
import { runInNode } from './node-build.mjs';

// The cases are written in tests, which no other build is made of: they are always built anew.
rmSync('.cache/node/tests-conformance-write.ts', { recursive: true, force: true });
await runInNode('tests/conformance/write.ts', process.argv.slice(2));
