import type { Page } from '@playwright/test';
import { expect, test } from './app';
import type { Point } from './drag';
import { objections } from './objections';
import { canvas, openDemo, settings } from './strategy-page';

const pane = (page: Page) => page.locator('[data-canvas]');
const map = (page: Page) => page.locator('.se-map-ground');
const frameOnMap = (page: Page) => page.locator('.se-map-window');

test.beforeEach(async ({ page }) => {
  await openDemo(page);
});

test('from afar the steps are one painting, in which each can be pointed at and gone to', async ({
  page,
}) => {
  await turnWheel(page, 120, 'overview');
  // Of all steps only the one the Tab key comes to is an element.
  await expect(canvas(page).locator('.react-flow__node')).toHaveCount(1);
  const painted = await paintedColors(page);
  expect(painted).toBeGreaterThan(3);
  expect(await objections(page)).toEqual([]);

  const peek = page.locator('.se-peek');
  const step = await hoverSomeStep(page);
  const name = (await peek.locator('.se-card-name').textContent()) ?? '';
  await page.mouse.click(step.x, step.y);
  await expect(pane(page)).toHaveAttribute('data-detail', 'full');
  await expect(settings(page).getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(canvas(page).locator('.react-flow__node.selected')).toBeInViewport();
  await expect(peek).toBeHidden();
});

test('from afar a drag moves the picture, and a step only where people have placed the steps', async ({
  page,
}) => {
  const edited = page.getByRole('button', { name: /^Undo: / });
  await turnWheel(page, 120, 'overview');
  const taken = await hoverSomeStep(page);
  await dragFrom(page, taken, { x: 60, y: 40 });
  await expect(edited).toHaveCount(0);
  // The step is where the picture was dragged to.
  await page.mouse.move(taken.x + 60, taken.y + 40);
  await expect(page.locator('.se-peek')).toBeVisible();
  await page.keyboard.press('Escape');

  const entry = canvas(page).getByRole('group', { name: /^Entry/ });
  await page.getByRole('button', { name: 'Show everything' }).click();
  await entry.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('1');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(edited).toHaveCount(1);
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.locator('.se-history-step')).toHaveCount(2);
  await turnWheel(page, 120, 'overview');
  await dragFrom(page, await hoverSomeStep(page), { x: 60, y: 40 });
  await expect(page.locator('.se-history-step')).toHaveCount(3);
});

test('coming closer goes from painting to blocks to cards and back', async ({ page }) => {
  await turnWheel(page, 120, 'overview');
  await turnWheel(page, -40, 'block');
  await expect(canvas(page).getByRole('group', { name: /^Entry/ })).toBeVisible();
  await turnWheel(page, -40, 'compact');
  await turnWheel(page, -40, 'full');
  await turnWheel(page, 120, 'overview');
});

test('from afar the keyboard goes from step to step, says which, and edits it', async ({ page }) => {
  await turnWheel(page, 120, 'overview');
  const here = canvas(page).locator('.react-flow__node');
  await here.first().focus();
  const focused = here.and(page.locator(':focus'));
  await expect(focused).toHaveAccessibleName(/^Entry/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAccessibleName(/^Entry/);
  const heading = settings(page).getByRole('heading', { level: 2 }).first();
  const name = (await heading.textContent()) ?? '';
  await expect(focused).toHaveAccessibleName(new RegExp(name.replaceAll(/[^\w ]/g, '.')));
  await page.keyboard.press('Enter');
  await expect(settings(page).locator(':focus')).toBeVisible();
  await expect(pane(page)).toHaveAttribute('data-detail', 'overview');
});

test('the map is there while not all is in view, and its frame can be dragged', async ({ page }) => {
  await turnWheel(page, -60, 'full');
  await expect(map(page)).toBeVisible();
  const before = await frameOnMap(page).boundingBox();
  const entry = canvas(page).getByRole('group', { name: /^Entry/ });
  const ground = await map(page).boundingBox();
  if (!before || !ground) throw new Error('The map has no size.');
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  await page.mouse.move(ground.x + ground.width / 2, ground.y + ground.height - 10, { steps: 5 });
  await page.mouse.up();
  await expect(entry).not.toBeInViewport();
  const after = await frameOnMap(page).boundingBox();
  expect(after?.y).toBeGreaterThan(before.y + 10);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(map(page)).toBeHidden();
});

test('long, right-to-left and pictured names stay in their cards, and are painted', async ({ page }) => {
  await canvas(page)
    .getByRole('group', { name: /^Entry/ })
    .click();
  const field = settings(page).getByRole('textbox', { name: 'Name' });
  const card = canvas(page).locator('.react-flow__node.selected');
  const size = await card.boundingBox();
  for (const name of ['x'.repeat(5000), 'תזכורת ראשונה לתשלום', '💶🙂'.repeat(60), '<b>bold</b>']) {
    await field.fill(name);
    await expect(card).toContainText(name.slice(0, 6));
    const now = await card.boundingBox();
    expect(now).toEqual(size);
    const isInside = await card.locator('.se-card-name').evaluate((element) => {
      const own = element.getBoundingClientRect();
      const around = element.closest('.se-card')?.getBoundingClientRect();
      return around !== undefined && own.left >= around.left && own.right <= around.right;
    });
    expect(isInside).toBe(true);
  }
  await turnWheel(page, 120, 'overview');
  expect(await paintedColors(page)).toBeGreaterThan(3);
});

/** Turns the wheel over the canvas until so much of each step is drawn. */
async function turnWheel(page: Page, by: number, until: string): Promise<void> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The canvas has no size.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await pane(page).getAttribute('data-detail')) === until) return;
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(30);
  }
  await expect(pane(page)).toHaveAttribute('data-detail', until);
}

/** Moves the pointer over the painting until it is on a step. */
async function hoverSomeStep(page: Page): Promise<{ x: number; y: number }> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The canvas has no size.');
  const on = canvas(page).locator('.react-flow__node:hover');
  for (let y = Math.round(box.y + box.height * 0.4); y < box.y + box.height * 0.9; y += 9) {
    for (let x = Math.round(box.x + box.width * 0.3); x < box.x + box.width * 0.7; x += 14) {
      await page.mouse.move(x, y);
      if ((await on.count()) > 0 && (await page.locator('.se-peek').isVisible())) return { x, y };
    }
  }
  throw new Error('The painting shows no step under the pointer.');
}

async function dragFrom(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

/** How many colours the painting has. */
async function paintedColors(page: Page): Promise<number> {
  return page.locator('.se-overview').evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0;
    const pen = element.getContext('2d');
    const { data } = pen?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 3] ?? 0) > 200)
        colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colors.size;
  });
}
