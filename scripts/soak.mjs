// npm run soak: the heavier runs, in tests/soak, which `npm test` has no time for, and the core's properties on cases
// drawn anew.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
if (!installMissing()) process.exit(1);
const runs = existsSync('tests/soak')
  ? readdirSync('tests/soak').filter((file) => file.includes('.test.'))
  : [];
if (runs.length === 0) {
  console.error('There is nothing to soak: tests/soak holds no test.');
  process.exit(1);
}
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/soak/', 'tests/unit/core/'];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, SOAK: '1' },
});
process.exitCode = status ?? 1;
