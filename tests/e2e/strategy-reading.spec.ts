import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf, type Box, type Point } from './drag';
import { objections } from './objections';
import { card, openDemo, said, settings } from './strategy-page';

const days = (page: Page) => page.locator('.se-tick');

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
}

test.beforeEach(async ({ page }) => {
  await openDemo(page);
});

test('days, stages and map can be shown and hidden, and the device remembers', async ({ page }) => {
  await expect(days(page).first()).toHaveText('1');
  await expect(days(page).getByText('14', { exact: true })).toBeAttached();
  await choose(page, 'Stages');
  await said(page, 'Stages shown.');
  await expect(page.getByText('day 1–30')).toBeVisible();
  expect(await objections(page, '.se-canvas')).toEqual([]);
  await choose(page, 'Day ruler');
  await choose(page, 'Map');
  await expect(days(page)).toHaveCount(0);
  await expect(page.locator('.se-map')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('day 1–30')).toBeVisible();
  await expect(days(page)).toHaveCount(0);
});

test('the ruler goes up and down with the picture, and not to the side', async ({ page }) => {
  const place = async () => (await days(page).first().boundingBox()) ?? { x: 0, y: 0 };
  const before = await place();
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 120);
  await page.mouse.wheel(60, 0);
  await expect.poll(async () => (await place()).y).not.toBe(before.y);
  expect((await place()).x).toBe(before.x);
});

test('the days follow a change, in the settings too', async ({ page }) => {
  await card(page, /^Split Which situation/).click();
  await expect(settings(page).getByText('Day 1–61')).toBeVisible();
  await card(page, /^Wait Not before breakfast/).click();
  await page.keyboard.press('Delete');
  await card(page, /^Split Which situation/).click();
  await expect(settings(page).getByText('Day 1–60')).toBeVisible();
});

test('one path stands out, and Escape brings the rest back', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await card(page, /^Experiment Does a reminder help/).click();
  await page.keyboard.press('f');
  await expect(page.getByText(/^Focus: \d+ of 20 steps$/).first()).toBeVisible();
  await said(page, 'Focus: ');
  await expect(card(page, /^Agent call A first call/).locator('.se-card')).toHaveAttribute(
    'data-dim',
    'true',
  );
  await expect(card(page, /^Entry/).locator('.se-card')).not.toHaveAttribute('data-dim');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-dim]')).toHaveCount(0);
  await said(page, 'Everything is as near again.');
  await expect(settings(page).getByRole('heading', { name: 'Does a reminder help?' })).toBeVisible();
});

test('whatever step one comes to, nothing of the editor lies over it', async ({ page }) => {
  const here = page.locator('.react-flow__node.selected');
  const isClear = async () => {
    const card = await boxOf(here.first());
    const covers = await page.locator('.se-map, .se-zoom, .se-find').all();
    const boxes = await Promise.all(covers.map((cover) => cover.boundingBox()));
    return boxes.every((box) => !box || !meet(card, box));
  };
  await card(page, /^Entry/).focus();
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
  ]) {
    await page.keyboard.press(key);
    expect(await isClear()).toBe(true);
  }
  await page.keyboard.press('Control+f');
  await page.keyboard.type('a');
  for (let turn = 0; turn < 6; turn += 1) {
    await page.keyboard.press('Enter');
    expect(await isClear()).toBe(true);
  }
  await page.keyboard.press('Escape');

  // A press on what of a card looks out from under the map brings all of it out, and not far.
  const cut = await boxOf(here);
  const map = await boxOf(page.locator('.se-map'));
  const to = { x: map.x - cut.width + 40, y: map.y + 20 };
  const empty = await emptyPlace(page);
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + to.x - cut.x, empty.y + to.y - cut.y, { steps: 6 });
  await page.mouse.up();
  const hidden = page.locator(`.react-flow__node[data-id="${await idAt(page, to)}"]`);
  const before = await boxOf(hidden);
  expect(meet(before, map)).toBe(true);
  await page.mouse.click(to.x + 12, to.y + 12);
  await expect.poll(async () => meet(await boxOf(hidden), map)).toBe(false);
  const after = await boxOf(hidden);
  expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(90);
});

test('steps are found by what they say, one after the other', async ({ page }) => {
  await card(page, /^Entry/).click();
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find in this strategy' });
  await page.keyboard.type('REMINDER');
  await said(page, '4 steps found');
  await expect(bar.getByRole('list', { name: 'Steps found' }).getByRole('button')).toHaveCount(4);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await said(page, '2 of 4, Friendly reminder');
  await expect(settings(page).getByRole('heading', { name: 'Friendly reminder' })).toBeVisible();
  await expect(card(page, /Friendly reminder/)).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await said(page, '1 of 4, Does a reminder help?');
  expect(await objections(page, '.se-find')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(card(page, /Does a reminder help/)).toBeFocused();
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    one.x + one.width > other.x &&
    one.y < other.y + other.height &&
    one.y + one.height > other.y
  );
}

/** A place of the canvas where nothing is. */
async function emptyPlace(page: Page): Promise<Point> {
  const { x, y, width, height } = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  for (let down = y + 20; down < y + height; down += 20) {
    for (let across = x + 20; across < x + width; across += 40) {
      const isEmpty = await page.evaluate(
        ([left, top]) =>
          document.elementFromPoint(left ?? 0, top ?? 0)?.classList.contains('react-flow__pane') === true,
        [across, down],
      );
      if (isEmpty) return { x: across, y: down };
    }
  }
  throw new Error('The canvas has no empty place.');
}

/** The step that is drawn at a place of the window. */
async function idAt(page: Page, { x, y }: Point): Promise<string> {
  const id = await page.evaluate(
    ([left, top]) =>
      document
        .elementFromPoint(left ?? 0, top ?? 0)
        ?.closest('.react-flow__node')
        ?.getAttribute('data-id'),
    [x + 12, y + 12],
  );
  if (id === undefined || id === null) throw new Error('There is no step at that place.');
  return id;
}
