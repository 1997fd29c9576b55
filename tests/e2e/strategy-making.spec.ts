import { expect, test } from './app';
import { boxOf, drag } from './drag';
import { fingersOn } from './fingers';
import { between, canvas, card, createStrategy, settings, step, undo } from './strategy-page';

test.beforeEach(async ({ page }) => {
  await createStrategy(page);
});

test('a step dropped on a card asks whether it comes before it, after it or in its place', async ({
  page,
}) => {
  await drag(page, step(page, 'Wait'), card(page, /^Exit/));
  await expect(between(page, 'Entry', 'Wait')).toBeVisible();
  await drag(page, step(page, 'SMS'), card(page, /^Wait/));
  await page.getByRole('menuitem', { name: 'Put it before Wait' }).click();
  await expect(between(page, 'Entry', 'SMS')).toBeVisible();
  await drag(page, step(page, 'Letter'), card(page, /^Wait/));
  await page.getByRole('menuitem', { name: 'Put it after Wait' }).click();
  await expect(between(page, 'Wait', 'Letter')).toBeVisible();
  await drag(page, step(page, 'WhatsApp'), card(page, /^Letter/));
  await page.getByRole('menuitem', { name: 'Put it in place of Letter' }).click();
  await expect(between(page, 'Wait', 'WhatsApp')).toBeVisible();
});

test('an exit is not put into a line, where it would cut off what follows', async ({ page }) => {
  await drag(page, step(page, 'Exit'), between(page, 'Entry', 'Exit'));
  await expect(between(page, 'Entry', 'Exit')).toBeVisible();
  await expect(undo(page)).toBeDisabled();
  await between(page, 'Entry', 'Exit').click();
  const picker = page.getByRole('dialog', { name: 'Add a step after Entry' });
  await expect(picker.getByRole('menuitem', { name: 'Wait', exact: true })).toBeVisible();
  await expect(picker.getByRole('menuitem', { name: 'Exit' })).toHaveCount(0);
});

test('a wire that ends on the canvas asks what may follow there', async ({ page }) => {
  await drag(page, step(page, 'Split'), between(page, 'Entry', 'Exit'));
  const handle = card(page, /^Split/).locator('[data-handleid="a"]');
  await drag(page, handle, canvas(page), { x: 120, y: 420 });
  const picker = page.getByRole('dialog', { name: 'Add a step after Split' });
  await picker.getByRole('searchbox').fill('Exit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Exit/)).toHaveCount(2);
  await expect(undo(page)).toHaveAccessibleName('Undo: add Exit');
});

test('a card carried onto a line moves there, and the line it stood in closes', async ({ page }) => {
  for (const name of ['SMS', 'Wait']) {
    await step(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, new RegExp(`^${name}`))).toBeFocused();
  }
  await page.waitForTimeout(400);
  await drag(page, card(page, /^Wait/), between(page, 'Entry', 'SMS'));
  await expect(between(page, 'Wait', 'SMS')).toBeVisible();
  await expect(between(page, 'SMS', 'Exit')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(/^Undo: move Wait/);
});

test('the steps used last are at hand', async ({ page }) => {
  await drag(page, step(page, 'SMS'), between(page, 'Entry', 'Exit'));
  const recent = page.getByRole('list', { name: 'Recently used' });
  await expect(recent.getByRole('button')).toHaveText(['SMS']);
  await drag(page, recent.getByRole('button', { name: 'SMS' }), between(page, 'SMS', 'Exit'));
  await expect(card(page, /^SMS/)).toHaveCount(2);
});

test('a right click offers what can be done with a step, and nothing that cannot', async ({ page }) => {
  await card(page, /^Exit/).click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'What can be done with Exit' });
  await expect(menu.getByRole('menuitem', { name: /^Delete/ })).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: /^Add a step after/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await card(page, /^Entry/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Add a step after/ }).click();
  await expect(page.getByRole('dialog', { name: 'Add a step after Entry' })).toBeVisible();
});

test('the palette of commands does what the keys do, and goes to steps', async ({ page }) => {
  await drag(page, step(page, 'SMS'), between(page, 'Entry', 'Exit'));
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Commands' }).fill('Undo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, /^SMS/)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Commands' }).fill('Exit');
  await page.getByRole('group', { name: 'Go to a step' }).getByRole('menuitem', { name: 'Exit' }).click();
  await expect(card(page, /^Exit/)).toBeFocused();
});

test('the question mark shows which keys do what, and the history which steps were done', async ({
  page,
}) => {
  await card(page, /^Entry/).click();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard map' });
  await expect(keys.getByText('Add a step after')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(page.getByRole('toolbar', { name: 'Zoom' })).toContainText('100%');
  await page.keyboard.press('2');
  await expect(card(page, /^Entry/)).toBeInViewport();

  for (const name of ['SMS', 'Wait']) {
    await step(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, new RegExp(`^${name}`))).toBeFocused();
  }
  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.getByRole('list', { name: 'What was done' });
  await expect(history.getByRole('button')).toHaveText([/add Wait/, /add SMS/, /As it was opened/]);
  await history.getByRole('button', { name: 'As it was opened' }).click();
  await expect(card(page, /^SMS/)).toHaveCount(0);
  await history.getByRole('button', { name: /add Wait/ }).click();
  await expect(between(page, 'SMS', 'Wait')).toBeVisible();
});

test('steps are selected by a box, along the path, and taken out together', async ({ page }) => {
  for (const name of ['SMS', 'Wait']) {
    await step(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, new RegExp(`^${name}`))).toBeFocused();
  }
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(settings(page).getByRole('heading', { name: '3 steps selected' })).toBeVisible();
  await page.keyboard.press('Escape');

  const [first, last] = [await boxOf(card(page, /^SMS/)), await boxOf(card(page, /^Wait/))];
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x - 30, first.y - 12);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width + 30, last.y + last.height + 8, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(settings(page).getByRole('heading', { name: '2 steps selected' })).toBeVisible();
  await settings(page).getByRole('button', { name: 'Delete' }).click();
  await expect(between(page, 'Entry', 'Exit')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: remove 2 steps');
});

test('a step is tried with a customer, who takes a way for a reason', async ({ page }) => {
  await page.goto('/strategies/01930000-0000-7000-8000-000000000010');
  await card(page, /Which situation/).click();
  await settings(page)
    .getByRole('button', { name: /Choose a portfolio/ })
    .click();
  await page.getByRole('option', { name: 'Demo portfolio' }).click();
  const search = settings(page).getByRole('searchbox', { name: 'Find a customer or claim' });
  await search.fill('D-000003');
  await expect(settings(page).getByText(/^(Goes by|Stops before)/)).toBeVisible();
  await expect(settings(page).getByText(/^(Yes|No) High balance/)).toBeVisible();
  await search.fill('nobody is called that');
  await expect(settings(page).getByText('Nobody is called that.')).toBeVisible();
});

test('newcomers are shown around once, and again when they ask', async ({ page }) => {
  await page.evaluate(() => localStorage.setItem('fairpath.coach', 'no'));
  await page.reload();
  const stop = (name: string) => page.getByRole('dialog', { name });
  await expect(stop('Steps to draw with')).toBeVisible();
  const titles = [
    'The strategy is this picture',
    'What a step does',
    'Checked before every contact',
    'Mistakes are found here, not by customers',
    'Read it another way, take it back, run it',
  ];
  for (const title of titles) {
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await expect(stop(title)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Start drawing' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(card(page, /^Entry/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Commands' }).fill('Show the tour');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tapped plus offers what can be added, and fingers that look around change nothing', async ({
    page,
  }) => {
    const plus = await boxOf(between(page, 'Entry', 'Exit'));
    await page.touchscreen.tap(plus.x + plus.width / 2, plus.y + plus.height / 2);
    const picker = page.getByRole('dialog', { name: 'Add a step after Entry' });
    await picker.getByRole('menuitem', { name: 'SMS', exact: true }).tap();
    await expect(between(page, 'Entry', 'SMS')).toBeVisible();
    await expect(undo(page)).toHaveAccessibleName('Undo: add SMS');

    const touch = await fingersOn(page);
    const pane = await boxOf(canvas(page));
    const at = { x: pane.x + 140, y: pane.y + pane.height - 140 };

    const before = await boxOf(card(page, /^SMS/));
    await touch('touchStart', [at]);
    for (let part = 1; part <= 8; part += 1)
      await touch('touchMove', [{ x: at.x + part * 8, y: at.y - part * 5 }]);
    await touch('touchEnd', []);
    await expect.poll(async () => (await boxOf(card(page, /^SMS/))).x - before.x).toBeGreaterThan(40);

    // Two fingers, one of them on a card: the picture grows, the card stays where it is in it.
    const panned = await boxOf(card(page, /^SMS/));
    const one = { x: panned.x + panned.width / 2, y: panned.y + panned.height / 2 };
    await touch('touchStart', [
      { ...one, id: 0 },
      { ...at, id: 1 },
    ]);
    for (let part = 1; part <= 8; part += 1)
      await touch('touchMove', [
        { ...one, id: 0 },
        { x: at.x - part * 10, y: at.y + part * 8, id: 1 },
      ]);
    await touch('touchEnd', []);
    await expect
      .poll(async () => (await boxOf(card(page, /^SMS/))).width)
      .toBeGreaterThan(panned.width * 1.1);
    await expect(undo(page)).toHaveAccessibleName('Undo: add SMS');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
