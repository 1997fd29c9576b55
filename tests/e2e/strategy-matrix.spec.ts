import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { objections } from './objections';
import { createStrategy, said, undo } from './strategy-page';

const grid = (page: Page) => page.getByRole('grid', { name: /^Segments and treatments/ });
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name });
const cell = (page: Page, name: string | RegExp) => grid(page).getByRole('gridcell', { name });
const segments = (page: Page) => grid(page).locator('[data-segment] b');

async function pick(page: Page, name: string) {
  await page.getByRole('searchbox', { name: /^Add a step/ }).fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
  await page.getByText('Matrix', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a split' }).click();
  await expect(segments(page)).toHaveText(['A', 'Everyone else']);
});

test('segments and their treatments are made, copied, ordered and removed by keyboard alone', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Add segment', exact: true }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'Segment 2 added before everyone else.');
  await page.keyboard.press('Tab');
  await expect(grid(page).locator('[data-segment]').first()).toBeFocused();
  await page.keyboard.press('A');
  await pick(page, 'SMS');
  await expect(cell(page, /^SMS/)).toBeFocused();
  await page.keyboard.press('A');
  await pick(page, 'Letter');
  await expect(cell(page, /^Letter/)).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect(cell(page, /^Letter/)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(cell(page, /^Letter/)).toHaveCount(1);
  await expect(cell(page, /^Letter/)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('C');
  await page.getByRole('searchbox', { name: 'Copy the steps of A to' }).fill('Segment 2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said(page, 'Segment 2 now has the steps of A.');
  await expect(cell(page, /^Letter/)).toHaveCount(2);
  await expect(undo(page)).toHaveAccessibleName('Undo: copy the steps of A to Segment 2');
  await grid(page).locator('[data-segment]').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, 'A is now 2 of 2.');
  await expect(segments(page)).toHaveText(['Segment 2', 'A', 'Everyone else']);
  await expect(row(page, 'Segment 2').locator('[data-segment]')).not.toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Forgetful');
  await page.keyboard.press('Enter');
  await expect(segments(page)).toHaveText(['Segment 2', 'Forgetful', 'Everyone else']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(row(page, 'Forgetful').getByRole('gridcell', { name: /^SMS/ })).toHaveCount(0);
  await expect(row(page, 'Forgetful').locator('[data-segment]')).toBeFocused();
  expect(await objections(page)).toEqual([]);
});

test('a row is carried by its grip, a wait stands with its step, and only what is in sight is drawn', async ({
  page,
}) => {
  const more = page.getByRole('button', { name: 'Add segment', exact: true });
  for (let count = 0; count < 18; count += 1) await more.click();
  await said(page, 'Segment 19 added before everyone else.');
  expect(await segments(page).count()).toBeLessThan(18);
  await page.getByRole('button', { name: 'Add a step at the end of A' }).click();
  await page.getByRole('menuitem', { name: 'Wait', exact: true }).click();
  await expect(cell(page, /^Wait/)).toBeFocused();
  await page.keyboard.press('A');
  await page.getByRole('menuitem', { name: 'E-mail', exact: true }).click();
  await expect(cell(page, /^E-mail.*Wait before it: 3 days/)).toBeFocused();
  await page.keyboard.press('W');
  await expect(
    page.getByRole('region', { name: 'Settings' }).getByRole('heading', { name: 'Wait' }),
  ).toBeVisible();
  const grip = row(page, 'A').first().locator('.se-mgrip');
  const from = await grip.boundingBox();
  if (!from) throw new Error('The grip is not on the screen.');
  await page.mouse.move(from.x + 8, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 100, { steps: 4 });
  await page.mouse.move(from.x + 8, from.y + 144, { steps: 4 });
  await page.mouse.up();
  await said(page, 'A is now 3 of 19.');
  await grid(page).locator('[data-segment]').first().click();
  await page.keyboard.press('Control+End');
  await expect(page.getByRole('button', { name: 'Add a step at the end of Everyone else' })).toBeFocused();
});
