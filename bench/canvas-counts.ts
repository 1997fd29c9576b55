import { openBenchBrowser, type BenchPage } from './bench-browser';
import { measured } from './figures';
import { costOf, settle } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

const TICKS = 20;

/** What new counts on all of 1,000 steps and their ways cost the main thread, ten times a second. */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['counts']);
  try {
    const near = await browser.open('counts/?nodes=1000');
    await near.page.locator('.react-flow__node').first().waitFor();
    const far = await browser.open('counts/?nodes=1000');
    await far.page.locator('.react-flow__node').first().waitFor();
    await far.page.getByRole('button', { name: 'Show everything' }).click();
    await far.page.locator('[data-detail="overview"]').waitFor();
    await settle(far.page, 500);
    const tick = (bench: BenchPage) =>
      costOf(bench, async () => {
        await bench.page.evaluate((ticks) => window.countsBench.run(ticks), TICKS);
        return TICKS;
      });
    const costs = await inRounds({ near: () => tick(near), far: () => tick(far) }, 3);
    return measured('canvas-counts', [
      { what: 'near by', cost: costs.near, target: 6 },
      { what: 'all of 1,000 in view', cost: costs.far, target: 12 },
    ]);
  } finally {
    await browser.close();
  }
}
