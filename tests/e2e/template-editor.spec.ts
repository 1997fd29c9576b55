import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './app';

const EMAIL = '/templates/01930000-0000-7000-8000-000000000031';
const SMS = '/templates/01930000-0000-7000-8000-000000000035';

async function open(page: Page, path: string): Promise<FrameLocator> {
  await page.goto('/');
  await expect(page.getByText('A friendly first month').first()).toBeVisible();
  await page.goto(path);
  return page.frameLocator('.canvas-frame').frameLocator('iframe[title]');
}

const historyOf = async (page: Page): Promise<string[]> => {
  await page.getByRole('tab', { name: 'History' }).click();
  return page.locator('.history-list button').allInnerTexts();
};

test('a block is dragged onto the message, filled in, and taken back', async ({ page }) => {
  const canvas = await open(page, EMAIL);
  const text = canvas.locator('[data-kind=text]').nth(1);
  await expect(text).toContainText('Hello First name');

  const from = await page.getByRole('button', { name: 'Insert Button' }).boundingBox();
  const to = await text.boundingBox();
  if (!from || !to) throw new Error('Palette or canvas is not on the screen.');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 300, to.y + to.height - 24, { steps: 12 });
  await page.waitForTimeout(200);
  await page.mouse.move(to.x + 304, to.y + to.height - 22, { steps: 4 });
  await page.mouse.up();

  await expect(canvas.locator('[data-kind=button]')).toHaveCount(2);
  await expect(page.getByText('The button leads nowhere.')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Label' }).click();
  await page.keyboard.type('Ask for help');
  await page.getByRole('button', { name: 'Insert a token' }).nth(3).click();
  await page.keyboard.type('help');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing to look at.')).toBeVisible();
  await expect(canvas.locator('[data-kind=button]').first()).toHaveText('Ask for help');

  expect(await historyOf(page)).toEqual([
    'As it was opened',
    'Insert Button',
    'Write Label',
    'Change Button',
  ]);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(canvas.locator('[data-kind=button]')).toHaveCount(1);
});

test('words and tokens are written where they stand, kept, and read by a chosen customer', async ({
  page,
}) => {
  const canvas = await open(page, EMAIL);
  const text = canvas.locator('[data-kind=text]').nth(1);
  await text.dblclick({ position: { x: 430, y: 90 } });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dear ');
  await page
    .getByRole('toolbar', { name: 'Formatting' })
    .getByRole('button', { name: 'Insert a token' })
    .click();
  await page.keyboard.type('last name');
  await page.keyboard.press('Enter');
  await expect(text.locator('.chip').last()).toHaveText('Last name');
  await page.keyboard.type('!');
  await expect(text).toContainText('Dear Last name!');
  await expect(page.getByText('Last name may be missing')).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeVisible();

  await page.reload();
  await expect(canvas.locator('[data-kind=text]').nth(1)).toContainText('Dear Last name!');

  await page.getByRole('radio', { name: 'Preview' }).click();
  const message = page.frameLocator('.ui-message').frameLocator('iframe');
  await expect(message.getByText('Dear Kim!')).toBeVisible();
  await page.getByRole('combobox', { name: 'As' }).fill('Nothing');
  await page.getByRole('option', { name: 'Nothing known' }).click();
  await expect(page.getByText('This message would not be sent')).toBeVisible();
});

test('the keyboard alone inserts, moves and removes', async ({ page }) => {
  const canvas = await open(page, EMAIL);
  await page.getByRole('tab', { name: 'Layers' }).click();
  const button = page.getByRole('treeitem', { name: /^Button/ });
  await button.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(canvas.locator('[data-kind=button] + [data-kind=text]')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(canvas.locator('[data-kind=button]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Blocks' }).click();
  await page.getByRole('button', { name: 'Insert Line' }).focus();
  await page.keyboard.press('Enter');
  await expect(canvas.locator('[data-kind=divider]')).toHaveCount(2);
});

test('an SMS is counted in parts while it is written, and a token is given a fallback', async ({ page }) => {
  await open(page, SMS);
  const text = page.getByRole('textbox', { name: 'Message' });
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hi {{ customer.firstName }}, Reply STOP. ');
  await expect(text.locator('.chip')).toHaveText('First name');
  await expect(page.locator('.phone-bubble')).toHaveText('Hi Ada, Reply STOP.');
  await expect(page.locator('.sms-parts')).toContainText('1 part');
  await page.getByRole('button', { name: 'Fix' }).click();
  await expect(text.locator('.chip')).toHaveText('First nameor “there”');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Ş'.repeat(60));
  await expect(page.locator('.sms-parts')).toContainText('UCS-2');
  await expect(page.locator('.sms-parts')).toContainText('2 parts');
});

for (const path of [EMAIL, SMS]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path === EMAIL ? 'the e-mail editor' : 'the SMS editor'} has nothing axe objects to, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const canvas = await open(page, path);
      if (path === EMAIL) await canvas.locator('[data-kind=button]').first().click();
      await expect(page.locator('.template-editor')).toBeVisible();
      // GrapesJS's own page is a drawing surface; its accessible twin is the list of layers.
      const { violations } = await new AxeBuilder({ page }).exclude('.canvas-frame').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
}
