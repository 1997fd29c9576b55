import { openBenchBrowser, workOf } from './bench-browser';
import { openApp, showStrategy } from './canvas-page';
import { median, round } from './cpu-time';
import { settle } from './gestures';
import type { Measurement } from './measurement';

const ROUNDS = 5;
const TARGET = 350;
const NODES = 5000;

/**
 * What opening a strategy costs the main thread in a window in use: from asking for it until its cards have been on
 * the screen for a while. Read from the store, checked, arranged and drawn.
 */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['canvas']);
  try {
    const [large, small] = [await openApp(browser, NODES), await openApp(browser, 100)];
    const costs: { large: number[]; small: number[] } = { large: [], small: [] };
    for (let turn = 0; turn <= ROUNDS; turn += 1) {
      for (const [bench, taken] of [
        [large, costs.large],
        [small, costs.small],
      ] as const) {
        await bench.page.bringToFront();
        await bench.page.evaluate(() => window.canvasBench.leave());
        await settle(bench.page, 1200);
        const before = await workOf(bench);
        await showStrategy(bench);
        await settle(bench.page, 200);
        const after = await workOf(bench);
        if (turn > 0) taken.push((after.task - before.task) * 1000);
      }
    }
    const value = round(median(costs.large));
    return {
      name: 'canvas-open',
      value,
      unit: 'ms',
      target: TARGET,
      pass: value <= TARGET,
      note: `CPU of the main thread, ${NODES} steps, from the store to the screen; ${round(median(costs.small))} for 100 steps; median of ${ROUNDS}`,
    };
  } finally {
    await browser.close();
  }
}
