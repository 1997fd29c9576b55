import type { Page } from '@playwright/test';
import { expect, test } from './app';
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
