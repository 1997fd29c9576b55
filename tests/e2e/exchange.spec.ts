import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app';

async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The app with the demo in it, as a browser sees it that was never here before. */
async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'A friendly first month' })).toBeVisible();
}

/** What the browser is handed when a button is pressed. */
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing stands in the way of a person in the library, its dialogs and an import', async ({
      page,
    }) => {
      await openDemo(page);
      expect(await objections(page)).toEqual([]);
      await page.getByRole('tab', { name: /Segments/ }).click();
      await page.getByRole('button', { name: 'Likely to forget', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: 'Import and export' }).click();
      const { name, text } = await download(page, 'Export the project');
      const changed = text.replaceAll('A friendly first month', 'A calm first month');
      await page.setInputFiles('input[type=file]', {
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(changed),
      });
      await expect(page.getByText('What demo.project.json would change')).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });
  });
}

test('a project taken out and brought in again compiles to the same bundle', async ({ page }) => {
  await openDemo(page);
  await page.goto('/exchange');
  const project = await download(page, 'Export the project');
  await page.getByText('Bundle', { exact: true }).click();
  const before = await download(page, 'Check and export');

  await page.goto('/');
  await page.getByRole('button', { name: 'Actions for A friendly first month' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'No strategy yet' })).toBeVisible();
  await page.goto('/exchange');
  await page.setInputFiles('input[type=file]', {
    name: project.name,
    mimeType: 'application/json',
    buffer: Buffer.from(project.text),
  });
  await page.getByRole('button', { name: 'Bring in 1 document' }).click();
  await expect(page.getByText('demo.project.json is in')).toBeVisible();

  await page.getByText('Bundle', { exact: true }).click();
  const after = await download(page, 'Check and export');
  expect(after).toEqual(before);
});

test('a name as wide as names can be keeps nobody from bringing it in', async ({ page }) => {
  await openDemo(page);
  await page.goto('/exchange');
  const { name, text } = await download(page, 'Export the project');
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text.replaceAll('A friendly first month', '\ufdfd'.repeat(200))),
  });
  await expect(page.getByRole('button', { name: 'Bring in 1 document' })).toBeInViewport();
});

for (const path of ['/', '/exchange']) {
  test(`${path} fits a screen of 1024 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    await openDemo(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  });
}
