import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type CDPSession, type Page } from 'playwright';
import { serveStoragePage } from '../tests/support/durability/serve-storage-page';

const NODES = 100;
const SAVES = 20;
const RUNS = 5;
const TARGET = 16;

/**
 * How many milliseconds of a real browser's main thread an autosave of a 100-node strategy takes: from the change
 * through journal, JSON, digest and transaction until the page knows it is kept. Counted is all the thread does.
 */
export async function measure() {
  const server = await serveStoragePage();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => 'storagePage' in window);
    await page.evaluate(() => window.storagePage.open());
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await timeSaves(page, devtools);
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await timeSaves(page, devtools));
    const value = round(runs.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN);
    const note = `a strategy of ${NODES} nodes in Chromium; every node changed; median of ${RUNS} runs of ${SAVES} saves`;
    return { name: 'autosave-100', value, unit: 'ms', target: TARGET, pass: value <= TARGET, note };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds of main thread a change and its save take, over several of them. */
async function timeSaves(page: Page, devtools: CDPSession): Promise<number> {
  const before = await busySeconds(devtools);
  await page.evaluate(async (saves) => {
    for (let save = 0; save < saves; save += 1) {
      window.storagePage.change();
      await window.storagePage.flush();
    }
  }, SAVES);
  return (((await busySeconds(devtools)) - before) * 1000) / SAVES;
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The browser script knows its place by its own address, so it is not made part of a build. */
async function launchBrowser() {
  const script = pathToFileURL(path.resolve('scripts/browser.mjs')).href;
  const { obtainBrowser, launchArgs } = (await import(
    /* @vite-ignore */ script
  )) as typeof import('../scripts/browser.mjs');
  return chromium.launch({ executablePath: (await obtainBrowser()).path, args: launchArgs });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
