import { expect, test } from './app';
import { boxOf, drag, middleOf } from './drag';
import { fingersOn } from './fingers';
import { objections } from './objections';
import { between, canvas, card, createStrategy, said, settings, step, undo } from './strategy-page';

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
});

test.describe('by mouse', () => {
  test('a step dropped on a line stands in it, selected', async ({ page }) => {
    await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
    await expect(between(page, 'Entry', 'E-mail')).toBeVisible();
    await expect(between(page, 'E-mail', 'Exit')).toBeVisible();
    await expect(settings(page).getByRole('heading', { name: 'E-mail' })).toBeVisible();
    await expect(card(page, /^E-mail/)).toBeFocused();
  });

  test('a step dropped on a card comes after it', async ({ page }) => {
    await drag(page, step(page, 'Wait'), card(page, /^Entry/));
    await expect(between(page, 'Entry', 'Wait')).toBeVisible();
  });

  test('a step dropped on the canvas stands alone, and says that nobody reaches it', async ({ page }) => {
    await drag(page, step(page, 'SMS'), canvas(page), { x: 120, y: 420 });
    await expect(between(page, 'Entry', 'Exit')).toBeVisible();
    await expect(page.getByRole('button', { name: /Nobody can reach this step/ })).toBeVisible();
  });

  test('a step dropped on an open end continues it', async ({ page }) => {
    await drag(page, step(page, 'Split'), between(page, 'Entry', 'Exit'));
    await drag(page, step(page, 'Letter'), page.getByRole('button', { name: 'Add a step after Split, A' }));
    await expect(between(page, 'Split', 'Letter')).toBeVisible();
  });

  test('a way out is led to a card by its handle, instead of where it led before', async ({ page }) => {
    await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
    await drag(page, step(page, 'SMS'), between(page, 'E-mail', 'Exit'));
    const handle = card(page, /^E-mail/).locator('[data-handleid="next"]');
    await drag(page, handle, card(page, /^Exit/));
    await expect(between(page, 'E-mail', 'Exit')).toBeVisible();
    await expect(between(page, 'E-mail', 'SMS')).toBeHidden();
    await expect(undo(page)).toHaveAccessibleName('Undo: connect');
  });

  test('nothing can be led to the entry', async ({ page }) => {
    await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
    await drag(page, card(page, /^E-mail/).locator('[data-handleid="next"]'), card(page, /^Entry/));
    await expect(between(page, 'E-mail', 'Exit')).toBeVisible();
    await said(page, 'Nothing can lead there.');
  });

  test('a moved card stays where it was put, until the strategy is arranged', async ({ page }) => {
    const exit = card(page, /^Exit/);
    const before = await boxOf(exit);
    await drag(page, exit, canvas(page), { x: 200, y: 380 });
    expect((await boxOf(exit)).x).not.toBeCloseTo(before.x, 0);
    await expect(undo(page)).toHaveAccessibleName('Undo: move a step');
    await page.reload();
    await expect(exit).toBeVisible();
    await page.getByRole('button', { name: 'Arrange' }).click();
    await expect
      .poll(async () => (await boxOf(exit)).x - (await boxOf(card(page, /^Entry/))).x)
      .toBeCloseTo(0, 0);
  });

  test('the plus on a line offers what can be added', async ({ page }) => {
    await between(page, 'Entry', 'Exit').click();
    const picker = page.getByRole('dialog', { name: 'Add a step after Entry' });
    await picker.getByRole('menuitem', { name: 'Wait', exact: true }).click();
    await expect(between(page, 'Entry', 'Wait')).toBeVisible();
  });
});

test('a step that is removed closes the line it stood in, and comes back by undo', async ({ page }) => {
  await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
  await page.keyboard.press('Delete');
  await expect(between(page, 'Entry', 'Exit')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: remove E-mail');
  await page.keyboard.press('Control+z');
  await expect(between(page, 'Entry', 'E-mail')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(between(page, 'Entry', 'Exit')).toBeVisible();
});

test('a selected connection is taken away by Delete, and the steps stay', async ({ page }) => {
  await drag(page, step(page, 'Wait for a reaction'), between(page, 'Entry', 'Exit'));
  const name = await middleOf(canvas(page).getByText('No reaction', { exact: true }));
  await page.mouse.click(name.x, name.y);
  await page.keyboard.press('Delete');
  await expect(
    page.getByRole('button', { name: 'Add a step after Wait for a reaction, No reaction' }),
  ).toBeVisible();
  await expect(card(page, /^Exit/)).toBeVisible();
  await expect(card(page, /^Wait for a reaction/)).toBeVisible();
});

test('Delete takes nothing out while nothing is selected', async ({ page }) => {
  await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
  await canvas(page).click({ position: { x: 60, y: 480 } });
  await page.keyboard.press('Delete');
  await expect(between(page, 'Entry', 'E-mail')).toBeVisible();
});

test('a second window only looks, until it takes over', async ({ page, context }) => {
  await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Another window is editing this strategy')).toBeVisible();
  await expect(card(second, /^E-mail/)).toBeVisible();
  await expect(between(second, 'Entry', 'E-mail')).toBeHidden();
  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(between(second, 'Entry', 'E-mail')).toBeVisible();
  await drag(second, step(second, 'SMS'), between(second, 'E-mail', 'Exit'));
  await expect(between(second, 'E-mail', 'SMS')).toBeVisible();
  await expect(page.getByText('Another window is editing this strategy')).toBeVisible();
});

test('a strategy is drawn without a mouse', async ({ page }) => {
  await step(page, 'Wait for a reaction').focus();
  await page.keyboard.press('Enter');
  await expect(card(page, /^Wait for a reaction/)).toBeFocused();
  await said(page, 'Wait for a reaction added after Entry.');

  await page.keyboard.press('a');
  await page.getByRole('button', { name: /From/ }).press('Enter');
  await page.getByRole('option', { name: 'Payment' }).press('Enter');
  await page.getByRole('searchbox', { name: 'Add a step after Wait for a reaction' }).fill('Exit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Exit/)).toHaveCount(2);
  await said(page, 'Exit added after Wait for a reaction.');

  await page.keyboard.press('ArrowUp');
  await expect(card(page, /^Wait for a reaction/)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(settings(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Time to pay');
  await page.keyboard.press('Enter');
  await expect(card(page, /Time to pay/)).toBeFocused();

  await page.keyboard.press('c');
  await page.getByRole('searchbox', { name: 'Connect Time to pay to' }).fill('Exit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said(page, 'Time to pay now leads to Exit.');

  await page.keyboard.press('Enter');
  await expect(settings(page).getByRole('button', { name: /For a reaction/ })).toBeFocused();
});

test('a step is carried from the palette by the arrow keys', async ({ page }) => {
  await step(page, 'Letter').focus();
  await page.keyboard.press('Space');
  await said(page, 'Letter picked up.');
  await page.keyboard.press('ArrowRight');
  await said(page, 'Between Entry and Exit.');
  await page.keyboard.press('Space');
  await expect(between(page, 'Entry', 'Letter')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a step is dragged into a line', async ({ page }) => {
    const from = await middleOf(step(page, 'SMS'));
    const to = await middleOf(between(page, 'Entry', 'Exit'));
    const touch = await fingersOn(page);
    await touch('touchStart', [from]);
    await page.waitForTimeout(300);
    for (let part = 1; part <= 10; part += 1) {
      await touch('touchMove', [
        { x: from.x + ((to.x - from.x) * part) / 10, y: from.y + ((to.y - from.y) * part) / 10 },
      ]);
    }
    await page.waitForTimeout(100);
    await touch('touchEnd', []);
    await expect(between(page, 'Entry', 'SMS')).toBeVisible();
  });
});

test('a problem leads to its field, and a safe one is repaired by one press', async ({ page }) => {
  await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
  await page.getByRole('button', { name: /No message is chosen for e-mail/ }).click();
  await expect(settings(page).getByRole('button', { name: /Not chosen yet/ })).toBeFocused();

  await drag(page, step(page, 'Split'), between(page, 'E-mail', 'Exit'));
  await page.getByRole('button', { name: 'Lead to an exit' }).first().click();
  await expect(undo(page)).toHaveAccessibleName('Undo: fix a problem');
  await expect(page.getByRole('button', { name: 'Add a step after Split, A' })).toBeHidden();
});

test('the Tab key stops once on the canvas, and what was drawn is there after a reload', async ({ page }) => {
  await drag(page, step(page, 'E-mail'), between(page, 'Entry', 'Exit'));
  expect(
    await canvas(page)
      .locator('.react-flow__nodes [tabindex="0"], .react-flow__edges [tabindex="0"]')
      .count(),
  ).toBe(1);
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.reload();
  await expect(between(page, 'Entry', 'E-mail')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing stands in the way of a person', async ({ page }) => {
      await page.goto('/strategies/01930000-0000-7000-8000-000000000010');
      await expect(card(page, /A payment is late/)).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await card(page, /Which situation/).click();
      await expect(settings(page).getByRole('heading', { name: 'Which situation?' })).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await between(page, 'A payment is late', 'Not before breakfast').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });
  });
}
