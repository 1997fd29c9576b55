import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const path of ['/', '/portfolios', '/exchange', '/settings', '/no/such/place']) {
      test(`nothing stands in the way of a person at ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expect(page.getByRole('button', { name: 'Language' })).toBeVisible();

        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('the frame fits a screen of 1024 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
});

test('the whole frame can be walked by the Tab key, and shows where it is', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByRole('button', { name: 'Language' })).toBeVisible();

  const stops: string[] = [];
  for (let stop = 0; stop < 9; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).not.toHaveCSS('box-shadow', 'none');
    stops.push((await focused.getAttribute('aria-label')) ?? (await focused.innerText()).trim());
  }
  expect(stops.map((name) => name.split('\n')[0])).toEqual([
    'Skip to the content',
    'Fairpath',
    'Search or jump to',
    'Dark theme',
    'Language',
    'Library',
    'Portfolios',
    'Import and export',
    'Settings',
  ]);
});
