import type { Page } from 'playwright';
import type { BenchBrowser, BenchPage } from './bench-browser';
import { settle, type Point } from './gestures';

/** How many steps the strategies have whose canvas is measured. */
export const SIZES = [100, 1000, 5000] as const;

/** Opens the editor on a strategy of that many steps, and looks at where its cards are many, near enough to work. */
export async function openEditor(browser: BenchBrowser, nodes: number, more = ''): Promise<BenchPage> {
  const bench = await openApp(browser, nodes, more);
  await showStrategy(bench);
  await settle(bench.page, 1500);
  await lookAtCards(bench.page);
  return bench;
}

/** Opens the editor as above, with all of the strategy in view. */
export async function openOverview(browser: BenchBrowser, nodes: number, more = ''): Promise<BenchPage> {
  const bench = await openEditor(browser, nodes, more);
  await bench.page.getByRole('button', { name: 'Show everything' }).click();
  await bench.page.locator('[data-detail="overview"]').waitFor();
  await settle(bench.page, 500);
  return bench;
}

/** Goes by the map to the place, of several, where most cards are in view. */
export async function lookAtCards(page: Page): Promise<void> {
  const map = await page.locator('.se-map-ground').boundingBox();
  if (!map) return;
  const places = [0.35, 0.5, 0.65].flatMap((down) =>
    [0.3, 0.4, 0.5, 0.6, 0.7].map((across) => ({
      x: map.x + map.width * across,
      y: map.y + map.height * down,
    })),
  );
  let most = { count: -1, at: places[0] };
  for (const at of places) {
    await page.mouse.click(at.x, at.y);
    await settle(page, 60);
    const count = await page.locator('.react-flow__node-card').count();
    if (count > most.count) most = { count, at };
  }
  if (most.at) await page.mouse.click(most.at.x, most.at.y);
  await settle(page, 300);
}

/** Goes to the strategy and waits until its cards are on the screen. */
export async function showStrategy({ page }: BenchPage): Promise<void> {
  const near = await page.evaluate(() => {
    void window.canvasBench.open();
    // The one behind the entry, which is called so everywhere.
    return Object.keys(window.canvasBench.strategy.nodes)[1];
  });
  // Found by its place in the page and not by its looks: looking costs the page that is measured.
  await page.locator(`.react-flow__node[data-id="${near}"]`).waitFor({ state: 'attached' });
}

/** Opens the app with a small strategy on the screen and a large one in store. */
export async function openApp(browser: BenchBrowser, nodes: number, more = ''): Promise<BenchPage> {
  const bench = await browser.open(`canvas/?nodes=${nodes}${more}`);
  await bench.page.locator('.react-flow__node').first().waitFor();
  await settle(bench.page, 800);
  return bench;
}

/** A place of the canvas where nothing lies. */
export async function emptyPlace(page: Page): Promise<Point> {
  return page.evaluate(() => {
    const box = document.querySelector('[data-canvas]')?.getBoundingClientRect();
    if (!box) throw new Error('There is no canvas on the page.');
    const isPane = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true;
    for (let y = box.top + box.height / 2; y < box.bottom - 60; y += 7) {
      for (let x = box.left + box.width / 4; x < box.right - 220; x += 11) {
        if ([-8, 0, 8].every((by) => isPane(x + by, y + by))) return { x, y };
      }
    }
    throw new Error('No place of the canvas is empty.');
  });
}

/** The middle of a card that lies in the middle of the canvas. */
export async function cardPlace(page: Page): Promise<Point> {
  return page.evaluate(() => {
    const box = document.querySelector('[data-canvas]')?.getBoundingClientRect();
    if (!box) throw new Error('There is no canvas on the page.');
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const places = [...document.querySelectorAll('.react-flow__node-card')]
      .map((card) => card.getBoundingClientRect())
      .map((card) => ({ x: card.left + card.width * 0.4, y: card.top + card.height / 2 }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.react-flow__node-card'))
      .sort((one, other) => far(one) - far(other));
    function far({ x, y }: { x: number; y: number }) {
      return Math.hypot(x - middle.x, y - middle.y);
    }
    const [place] = places;
    if (!place) throw new Error('There is no card on the canvas.');
    return place;
  });
}

/** The middle of a block of the painting, near the middle of the canvas. */
export async function blockPlace(page: Page): Promise<Point> {
  const box = await page.locator('[data-canvas]').boundingBox();
  if (!box) throw new Error('There is no canvas on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (let step = 0; step < 400; step += 1) {
    const place = { x: middle.x + (step % 20) * 3, y: middle.y + Math.floor(step / 20) * 3 };
    await page.mouse.move(place.x, place.y);
    await page.waitForTimeout(20);
    const isOn = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.react-flow__node-card') !== null,
      place,
    );
    if (isOn) return place;
  }
  throw new Error('No block lies near the middle of the canvas.');
}
