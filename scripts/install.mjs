// Brings node_modules to what package-lock.json says. Plain Node: on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs `npm ci` when what is installed is not what the lock file names; says whether all is there now. */
export function installMissing() {
  if (isInstalled()) return true;
  console.log('Installing what package-lock.json names (npm ci); a few minutes the first time.');
  const npm = process.env['npm_execpath'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-fund', '--no-audit'], { stdio: 'inherit' })
    : spawnSync('npm ci --no-fund --no-audit', { stdio: 'inherit', shell: true });
  if (status === 0) return true;
  console.error('npm ci failed, so nothing can run. Its own message above says why.');
  return false;
}

/** Whether each package of the lock file is there in its version; those for other machines may be absent. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional, extraneous }]) => {
    if (place === '' || extraneous || (optional && !present[place])) return true;
    return present[place]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
