import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** Drags as a hand does, in small moves; onto the middle, or onto a place counted from the top left corner. */
export async function drag(page: Page, what: Locator, onto: Locator, at?: Point): Promise<void> {
  const from = await middleOf(what);
  const box = await boxOf(onto);
  const to = at ? { x: box.x + at.x, y: box.y + at.y } : await middleOf(onto);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await afterTimers(page, 80);
  await page.mouse.up();
  // For 50 ms a drag keeps every click to itself, its own among them.
  await afterTimers(page, 60);
}

/** The middle of a thing, once it has come to rest. */
export async function middleOf(target: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a thing is once it has come to rest: on the same spot for four frames. */
export async function boxOf(target: Locator): Promise<Box> {
  await expect(target).toBeVisible();
  return target.evaluate(
    (element) =>
      new Promise<Box>((resolve) => {
        let before = '';
        let rested = 0;
        const look = () => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const now = [x, y, width, height].join();
          rested = now === before ? rested + 1 : 0;
          before = now;
          if (rested < 3) requestAnimationFrame(look);
          else resolve({ x, y, width, height });
        };
        look();
      }),
  );
}

/** Waits in the page itself, so that timers which were to end before have ended, however slow the machine is. */
async function afterTimers(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), milliseconds);
}
