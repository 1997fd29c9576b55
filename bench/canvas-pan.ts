import { openBenchBrowser } from './bench-browser';
import { emptyPlace, openEditor, openOverview } from './canvas-page';
import { measured } from './figures';
import { crossLevels, dragFrom, wheelAt } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

/**
 * What a step of panning costs the main thread: near by, with more and more steps in the strategy, and with all of
 * 1,000 in view; there also a step of the wheel, and going there and back.
 */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['canvas']);
  try {
    const [small, middle, large] = [
      await openEditor(browser, 100),
      await openEditor(browser, 1000),
      await openEditor(browser, 5000),
    ];
    const far = await openOverview(browser, 1000);
    const center = { x: 700, y: 380 };
    const costs = await inRounds({
      small: async () => dragFrom(small, await emptyPlace(small.page)),
      middle: async () => dragFrom(middle, await emptyPlace(middle.page)),
      large: async () => dragFrom(large, await emptyPlace(large.page)),
      far: async () => dragFrom(far, await emptyPlace(far.page)),
      wheel: () => wheelAt(far, center),
    });
    const crossing = await inRounds({ crossing: () => crossLevels(middle, center) }, 3);
    return measured('canvas-pan', [
      { what: '100 steps', cost: costs.small, target: 6 },
      { what: '1,000 steps', cost: costs.middle, target: 6 },
      { what: '5,000 steps', cost: costs.large, target: 6 },
      { what: 'all of 1,000 in view', cost: costs.far, target: 8 },
      { what: 'wheel there', cost: costs.wheel, target: 8 },
      { what: 'going there or back', cost: crossing.crossing, target: 120 },
    ]);
  } finally {
    await browser.close();
  }
}
