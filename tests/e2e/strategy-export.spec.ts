import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf';
import { expect, test } from './app';
import { objections } from './objections';
import { openDemo } from './strategy-page';

/** What the browser is handed when a button is pressed. */
async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.beforeEach(async ({ page }) => {
  await openDemo(page);
});

test('a strategy is taken away as a picture in every format', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export picture' });
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  expect(await objections(page, '[role=dialog]')).toEqual([]);

  await dialog.getByRole('radio', { name: '1×' }).click();
  const png = await download(page, 'Save');
  expect(png.name).toBe('A friendly first month.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const size = `${png.bytes.readUInt32BE(16).toLocaleString('en')} × ${png.bytes.readUInt32BE(20).toLocaleString('en')}`;
  await expect(dialog.getByText(`${size} pixels`)).toBeVisible();
  await expect(dialog.getByText('A friendly first month.png saved.')).toBeVisible();

  await dialog.getByText('SVG', { exact: true }).click();
  const svg = await download(page, 'Save');
  expect(svg.bytes.toString()).toContain('<title>Which situation?</title>');

  await dialog.getByText('PDF', { exact: true }).click();
  const pdf = readPdf((await download(page, 'Save')).bytes);
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.text).toContain('Which situation?');
  await dialog.getByText('A4 sheets to put together').click();
  const sheets = readPdf((await download(page, 'Save')).bytes);
  await expect(dialog.getByText(`${sheets.pages.length} sheets`)).toBeVisible();
  expect(await objections(page, '[role=dialog]')).toEqual([]);
});

test('a strategy is read as a document, printed on numbered pages and taken away', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+P');
  const dialog = page.getByRole('dialog', { name: 'Strategy document' });
  await expect(dialog.getByRole('heading', { name: 'Contact policy' })).toBeVisible();
  await expect(dialog.getByText('3. Which situation?')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Print' })).toBeInViewport();
  expect(await objections(page, '[role=dialog]')).toEqual([]);

  const html = (await download(page, 'Save as web page')).bytes.toString();
  expect(html).toContain('<h1 dir="auto">A friendly first month</h1>');
  const text = await download(page, 'Save as text');
  expect(text.name).toBe('A friendly first month.md');
  expect(text.bytes.toString()).toContain('- **3. Which situation?** High balance if');

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog.getByText('3. Which situation?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Strategy document' })).toBeHidden();
  await expect(page.getByRole('application')).toBeHidden();
});
