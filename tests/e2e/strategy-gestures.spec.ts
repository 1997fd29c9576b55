import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf, middleOf, type Point } from './drag';
import { fingersOn } from './fingers';
import { between, canvas, card, createStrategy, said, step, undo } from './strategy-page';

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
  for (const name of ['SMS', 'Wait']) {
    await step(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, new RegExp(`^${name}`))).toBeFocused();
  }
});

test('a dragged card is left alone by keys, and Escape or another button puts it back', async ({ page }) => {
  const before = await boxOf(card(page, /^Wait/));
  const line = await middleOf(between(page, 'Entry', 'SMS'));

  await take(page, card(page, /^Wait/), line);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('o');
  await expect(between(page, 'SMS', 'Wait')).toBeAttached();
  await page.keyboard.press('Escape');
  await said(page, 'Cancelled.');
  await page.mouse.up();
  await expectNothingDone(page, before);

  await take(page, card(page, /^Wait/), line);
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  await page.mouse.up();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expectNothingDone(page, before);

  // The next drag is one like any other.
  await take(page, card(page, /^Wait/), line);
  await page.mouse.up();
  await expect(undo(page)).toHaveAccessibleName('Undo: move Wait after Entry');
});

test('a wire is taken back by Escape, and asks for nothing where there is no picture', async ({ page }) => {
  const handle = card(page, /^SMS/).locator('[data-handleid="undeliverable"], [data-handleid="next"]').last();
  const pane = await boxOf(canvas(page));
  await take(page, handle, { x: pane.x + 120, y: pane.y + 300 });
  await page.keyboard.press('Escape');
  await said(page, 'Cancelled.');
  await expect(page.locator('.react-flow__connection')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const zoom = await middleOf(page.getByRole('toolbar', { name: 'Zoom' }));
  for (const place of [zoom, { x: pane.x + pane.width + 60, y: pane.y + 200 }]) {
    await take(page, handle, place);
    await page.mouse.up();
    await expect(page.locator('.react-flow__connection')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(undo(page)).toHaveAccessibleName('Undo: add Wait');
});

test('after a wire has been led elsewhere the keys are heard again', async ({ page }) => {
  const handle = card(page, /^SMS/).locator('[data-handleid="next"]');
  await take(page, handle, await middleOf(card(page, /^Exit/)));
  await page.mouse.up();
  await expect(between(page, 'SMS', 'Exit')).toBeVisible();
  await card(page, /^SMS/).click();
  await page.keyboard.press('Control+z');
  await expect(between(page, 'SMS', 'Wait')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a second finger does not tear a dragged card away', async ({ page }) => {
    const touch = await fingersOn(page);
    const from = await middleOf(card(page, /^Wait/));
    const pane = await boxOf(canvas(page));
    const edge = { x: from.x, y: pane.y + 8 };
    const one = (at: Point) => ({ ...at, id: 0 });
    const two = { x: from.x - 200, y: from.y, id: 1 };
    await touch('touchStart', [one(from)]);
    for (let part = 1; part <= 8; part += 1)
      await touch('touchMove', [one({ x: from.x, y: from.y + ((edge.y - from.y) * part) / 8 })]);
    await touch('touchStart', [one(edge), two]);
    await touch('touchMove', [one({ x: edge.x + 4, y: edge.y }), { ...two, x: two.x - 20 }]);
    await touch('touchEnd', []);
    await expect(page.locator('html.se-dragging')).toHaveCount(0);
    const rested = await boxOf(card(page, /^Entry/));
    await page.waitForTimeout(300);
    expect(await boxOf(card(page, /^Entry/))).toEqual(rested);
  });
});

/** Takes hold of something and carries it somewhere, without letting go. */
async function take(page: Page, what: Locator, to: Point): Promise<void> {
  const from = await middleOf(what);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

async function expectNothingDone(page: Page, before: Point): Promise<void> {
  await expect(page.locator('html.se-dragging')).toHaveCount(0);
  const after = await boxOf(card(page, /^Wait/));
  expect([Math.round(after.x), Math.round(after.y)]).toEqual([Math.round(before.x), Math.round(before.y)]);
  await expect(undo(page)).toHaveAccessibleName('Undo: add Wait');
}
