import type { Page } from '@playwright/test';
import { DUNNING_TABLE } from '../../mocks/data/dunning-table';
import { expect, test } from './app';
import { objections } from './objections';
import { card, createStrategy, said, undo } from './strategy-page';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import a dunning table' });
const cells = (page: Page) => dialog(page).getByRole('textbox', { name: 'Cells of the table' });

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('dunning');
  await page.getByRole('menuitem', { name: 'Import a dunning table…' }).click();
  await expect(dialog(page)).toBeVisible();
});

test('a table from a file comes in as steps, in one step of the history', async ({ page }) => {
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mahnplan.csv', mimeType: 'text/csv', buffer: Buffer.from(DUNNING_TABLE) });
  await expect(dialog(page).getByRole('row', { name: /^2 1 7 E-mail Friendly reminder/ })).toBeVisible();
  await expect(dialog(page).getByRole('row', { name: /Letzte Mahnung/ })).toContainText(
    'there is no template “Letzte Mahnung”',
  );
  await expect(dialog(page).getByText('The column “Sachbearbeiter” is left out.')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Import 5 levels' }).click();
  await expect(dialog(page)).toBeHidden();
  await said(page, '5 levels imported after Entry.');
  await expect(card(page, /Level 1/)).toBeVisible();
  await expect(page.getByText('No message is chosen for letter.')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: import 5 levels');
  await undo(page).click();
  await expect(card(page, /Level 1/)).toBeHidden();
  await expect(undo(page)).toBeDisabled();
});

test('a table with mistakes says each in a sentence, and comes in once they are mended', async ({ page }) => {
  const refused = 'Level\tDay\tChannel\n1\t7\tE-mail\n1\t14\tFax\n3\t-2\tSMS';
  await cells(page).fill(refused);
  for (const sentence of ['“Fax” is no channel', 'comes 2 days before the due date'])
    await expect(dialog(page).getByRole('alert')).toContainText(sentence);
  await expect(dialog(page).getByRole('button', { name: /^Import/ })).toBeDisabled();
  await cells(page).fill(refused.replace('1\t14\tFax', '2\t14\tSMS').replace('-2', '21'));
  await dialog(page).getByText('In place of the whole strategy').click();
  await dialog(page).getByRole('button', { name: 'Import 3 levels' }).click();
  await said(page, '3 levels imported in place of the strategy.');
  await expect(card(page, /Level 3/)).toBeAttached();
  await expect(undo(page)).toHaveAccessibleName('Undo: import 3 levels');
});
