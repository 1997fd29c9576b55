import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf } from './drag';
import { objections } from './objections';
import { card, createStrategy, step, undo } from './strategy-page';

const dock = (page: Page) => page.getByRole('region', { name: 'Problems and history' });
const problems = (page: Page) => page.getByRole('list', { name: 'Problems of this strategy' });
const rowOf = (page: Page, text: string | RegExp): Locator =>
  problems(page).getByRole('listitem').filter({ hasText: text });

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
});

/** Adds a step behind the entry by the palette. */
async function add(page: Page, name: string): Promise<void> {
  await card(page, /^Entry/).click();
  await step(page, name).click();
}

test('loose ends are fixed together, and F8 goes on to what is left', async ({ page }) => {
  await expect(dock(page).getByText('No problems found.')).toBeVisible();
  await add(page, 'Split');
  await expect(rowOf(page, 'leads nowhere')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Fix all safe' }).click();
  await expect(rowOf(page, 'leads nowhere')).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName(/^Undo: fix/);

  await page.keyboard.press('F8');
  await expect(page.getByRole('status').filter({ hasText: /^Problem 1 of \d+, Split: / })).toBeAttached();
  await expect(problems(page).locator('[aria-current]')).toBeVisible();
  expect(await objections(page, '.se-dock')).toEqual([]);
});

test('without problems the dock is one line; it grows with the first, and shrinks when none came for a while', async ({
  page,
}) => {
  const height = async () => (await boxOf(dock(page))).height;
  const fold = page.getByRole('separator', { name: 'Height of the problems' });
  await expect(dock(page).getByText('No problems found.')).toBeVisible();
  expect(await height()).toBeLessThan(40);
  await expect(fold).toHaveCount(0);
  expect(await objections(page, '.se-dock')).toEqual([]);

  await add(page, 'Split');
  await expect(rowOf(page, 'leads nowhere')).not.toHaveCount(0);
  expect(await height()).toBe(176);
  await fold.press('ArrowUp');
  expect(await height()).toBe(192);

  await undo(page).click();
  await expect(dock(page).getByText('No problems found.')).toBeVisible();
  expect(await height()).toBe(192);
  await expect.poll(height, { timeout: 12_000 }).toBeLessThan(40);

  await dock(page).getByRole('tab', { name: 'History' }).click();
  expect(await height()).toBe(192);
  await dock(page)
    .getByRole('tab', { name: /^Problems/ })
    .click();
  expect(await height()).toBeLessThan(40);
});

test('messages too close together are fixed by one press, or set aside with a reason that stays', async ({
  page,
}) => {
  await add(page, 'SMS');
  await add(page, 'E-mail');
  const close = rowOf(page, 'at once');
  await expect(close).toHaveCount(1);
  await expect(close.getByText('FLOW-11')).toBeVisible();
  await close.getByRole('button', { name: 'Add a wait' }).click();
  await expect(close).toHaveCount(0);
  await expect(card(page, /^Wait/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(close).toHaveCount(1);

  await close.getByRole('button', { name: /^Set FLOW-11 at .* aside$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('One message in two channels.');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(close).toHaveCount(0);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Set aside (1)' }).click();
  await expect(dock(page).getByText('One message in two channels.')).toBeVisible();
  await expect(close).toHaveCount(0);
  await page.getByRole('button', { name: /^Restore FLOW-11/ }).click();
  await expect(close).toHaveCount(1);
});
