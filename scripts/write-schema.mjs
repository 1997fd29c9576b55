// npm run schema: writes the JSON Schema of the bundle format to public, where others read it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { buildForNode } from './node-build.mjs';

const file = 'public/bundle.v1.schema.json';
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [await buildForNode('src/cli/main.ts'), 'schema'],
  {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  },
);
if (status === 0) {
  writeFileSync(file, `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  console.log(`${file} is written.`);
} else {
  console.error(stderr);
  process.exitCode = 1;
}
