// npm test: everything from a fresh clone to a verdict. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { obtainBrowser } from './browser.mjs';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { results, summarize } from './test-summary.mjs';

const vitestReports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results.vitest}`];
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = results.playwright;
// A machine that others use too can be slow at the wrong moment: what fails is tried once more, and named as flaky.
const screenReports = ['--reporter=line,json', '--retries=1'];

/** @type {[title: string, run: () => boolean | Promise<boolean>][]} */
const steps = [
  ['What package-lock.json names is installed', installMissing],
  ['A real browser is here', browser],
  ['Types', () => run('@typescript/native/bin/tsc', '-p', 'tsconfig.json')],
  ['Types of the core, without DOM and Node', () => run('@typescript/native/bin/tsc', '-p', 'src/core')],
  ['Lint', () => npm('lint')],
  ['Format', () => npm('format:check')],
  ['Tests in Node, jsdom and Chromium', () => run('vitest/vitest.mjs', 'run', ...vitestReports)],
  ['Build', () => run('vite/bin/vite.js', 'build', '--logLevel', 'warn')],
  ['End to end, on the build', () => run('@playwright/test/cli.js', 'test', ...screenReports)],
];

requireNode();
rmSync('.cache/results', { recursive: true, force: true });
/** @type {string | undefined} */
let failedStep;
const began = performance.now();
for (const [index, [title, runStep]] of steps.entries()) {
  console.log(`\n── ${index + 1}/${steps.length} ${title}`);
  const start = performance.now();
  const passed = await runStep();
  console.log(`── ${passed ? 'done' : 'FAILED'} in ${seconds(start)}: ${title}`);
  if (!passed) {
    failedStep = title;
    break;
  }
}
console.log(`\nAll of it took ${seconds(began)}.`);
console.log(summarize(failedStep));
process.exitCode = failedStep ? 1 : 0;

async function browser() {
  try {
    const { path, from } = await obtainBrowser();
    console.log(`${path} (from ${from})`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * @param {string} script one of node_modules
 * @param {string[]} args
 */
function run(script, ...args) {
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' }).status === 0;
}

/** @param {string} name one of package.json's scripts */
function npm(name) {
  const command = process.env['npm_execpath'];
  const { status } = command
    ? spawnSync(process.execPath, [command, 'run', '-s', name], { stdio: 'inherit' })
    : spawnSync(`npm run -s ${name}`, { stdio: 'inherit', shell: true });
  return status === 0;
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
