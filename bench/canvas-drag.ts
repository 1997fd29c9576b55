import { openBenchBrowser } from './bench-browser';
import { blockPlace, cardPlace, openEditor, openOverview } from './canvas-page';
import { measured } from './figures';
import { dragFrom } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

/** What a step of dragging one card costs the main thread: near by, and with all of 1,000 steps in view. */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['canvas']);
  try {
    const [small, middle, large] = [
      await openEditor(browser, 100, '&free'),
      await openEditor(browser, 1000, '&free'),
      await openEditor(browser, 5000, '&free'),
    ];
    const far = await openOverview(browser, 1000, '&free');
    const costs = await inRounds({
      small: async () => dragFrom(small, await cardPlace(small.page)),
      middle: async () => dragFrom(middle, await cardPlace(middle.page)),
      large: async () => dragFrom(large, await cardPlace(large.page)),
      far: async () => dragFrom(far, await blockPlace(far.page)),
    });
    return measured('canvas-drag', [
      { what: '100 steps', cost: costs.small, target: 8 },
      { what: '1,000 steps', cost: costs.middle, target: 8 },
      { what: '5,000 steps', cost: costs.large, target: 8 },
      { what: 'all of 1,000 in view', cost: costs.far, target: 8 },
    ]);
  } finally {
    await browser.close();
  }
}
