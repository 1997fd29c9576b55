import { openBenchBrowser, type BenchPage } from './bench-browser';
import { cardPlace, openEditor } from './canvas-page';
import { measured } from './figures';
import { click, settle, typeText } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

/** What a key pressed in the inspector costs the main thread: the name of a step is written, its card follows. */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['canvas']);
  try {
    const [small, middle, large] = [
      await openStep(await openEditor(browser, 100)),
      await openStep(await openEditor(browser, 1000)),
      await openStep(await openEditor(browser, 5000)),
    ];
    const costs = await inRounds({
      small: () => typeText(small),
      middle: () => typeText(middle),
      large: () => typeText(large),
    });
    return measured('canvas-type', [
      { what: '100 steps', cost: costs.small, target: 10 },
      { what: '1,000 steps', cost: costs.middle, target: 10 },
      { what: '5,000 steps', cost: costs.large, target: 10 },
    ]);
  } finally {
    await browser.close();
  }
}

/** Selects a step and puts the cursor into its name. */
async function openStep(bench: BenchPage): Promise<BenchPage> {
  await click(bench, await cardPlace(bench.page));
  const name = bench.page.locator('[data-field="name"] input');
  await name.click();
  await name.fill('');
  await settle(bench.page, 1500);
  return bench;
}
