import { expect, test } from './app';

test('the app opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the app opens again without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
});

for (const name of ['editor.html', 'preview.html']) {
  test(`${name} opens under its own policy`, async ({ page }) => {
    await page.goto(`/${name}`);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  });
}
