// Finds the Chromium the tests drive, or obtains one. Plain Node: it also runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Quiet, without a sandbox (containers have none to give) and without calls home. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser on this machine: CHROMIUM_PATH, then Playwright's own copy, then the usual places.
 * A CHROMIUM_PATH that leads nowhere is an error, not a reason to look elsewhere.
 *
 * @returns {Promise<{ path: string, from: string } | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no file. Correct it or unset it.`);
  }
  const own = await playwrightCopy();
  if (own) return { path: own, from: "Playwright's own copy" };
  const found = systemPaths.find((path) => existsSync(path));
  return found ? { path: found, from: 'this system' } : undefined;
}

/**
 * The browser, obtained when it is missing: by Playwright, then, as root on Linux, by apt-get.
 *
 * @returns {Promise<{ path: string, from: string }>} rejects with a sentence when there is none to be had
 */
export async function obtainBrowser() {
  const present = await findBrowser();
  if (present) return present;
  console.log('No Chromium on this machine; asking Playwright for one.');
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium', '--only-shell']);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Playwright could not get one; asking apt-get.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed. The real-browser tests need one: install Chromium, ' +
      'Chrome or Edge, or set CHROMIUM_PATH to its executable, and run the command again.',
  );
}

/** @returns {Promise<string | undefined>} */
async function playwrightCopy() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // not installed yet, or no copy downloaded
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', timeout: 240_000, env });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const browser = await obtainBrowser();
    console.log(`${browser.path} (from ${browser.from})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
