import { expect, test } from './app';
import { boxOf } from './drag';
import { objections } from './objections';
import { canvas, card, openDemo, said } from './strategy-page';

test.beforeEach(async ({ page }) => {
  await openDemo(page);
});

test('steps are grouped, named, collapsed, walked over and opened by keys alone', async ({ page }) => {
  await card(page, /^Entry/).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('First contact');
  await page.keyboard.press('Enter');
  await said(page, 'Group renamed to First contact.');
  const frame = canvas(page).getByRole('group', { name: 'First contact', exact: true });
  await expect(frame).toBeVisible();

  await page.keyboard.press('g');
  await said(page, 'First contact collapsed: 2 steps in one card.');
  const fold = card(page, /^Group First contact, collapsed/);
  await expect(fold).toBeFocused();
  expect(await objections(page, '[data-canvas]')).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await expect(fold).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(fold).toBeFocused();

  await page.reload();
  await expect(fold).toBeVisible();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(frame).toBeVisible();
  await expect(fold).toBeHidden();
  await frame.getByRole('button', { name: 'Collapse First contact' }).press('Enter');
  await expect(fold).toBeVisible();
});

test('a second window looks into a collapsed group by click and by key, and changes nothing', async ({
  page,
  context,
}) => {
  await card(page, /^Entry/).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Enter');
  await page.keyboard.press('g');
  const name = /^Group Group 1, collapsed/;
  await expect(card(page, name)).toBeFocused();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Another window is editing this strategy')).toBeVisible();
  const fold = card(second, name);
  const frame = canvas(second).getByRole('group', { name: 'Group 1', exact: true });
  await fold.getByRole('button', { name: 'Expand Group 1' }).click();
  await said(second, 'Group 1 expanded.');
  await expect(fold).toHaveCount(0);
  await frame.getByRole('button', { name: 'Collapse Group 1' }).press('Enter');
  await expect(fold).toBeFocused();
  await second.keyboard.press('Enter');
  await expect(fold).toHaveCount(0);
  await second.keyboard.press('g');
  await expect(fold).toBeFocused();
  await fold.dblclick({ position: { x: 60, y: 20 } });
  await expect(frame).toBeVisible();
  expect(await objections(second, '[data-canvas]')).toEqual([]);
  await expect(card(page, name)).toBeVisible();

  await page.goto(page.url().replace('/strategies/', '/run/'));
  await page.getByRole('textbox', { name: /Days to run/ }).fill('1');
  await page.getByRole('button', { name: 'Start the run' }).click();
  await card(page, name).click();
  await expect(card(page, name)).toHaveClass(/selected/);
  await page.keyboard.press('Enter');
  await said(page, 'Group 1 expanded.');
  // What share went which way is said where the figures of the run tell it.
  await expect(page.locator('.se-edge-name').filter({ hasText: /^High balance\s*\d+\s?%/ })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('g');
  await expect(card(page, name)).toBeFocused();
});

test('a card moved by hand says that the strategy is free, and everything can be tidied up aside', async ({
  page,
}) => {
  const entry = card(page, /^Entry/);
  const before = await boxOf(entry);
  await page.mouse.move(before.x + 60, before.y + 12);
  await page.mouse.down();
  await page.mouse.move(before.x + 100, before.y + 60, { steps: 4 });
  await page.mouse.move(before.x + 220, before.y + 95, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('Steps stay where you put them now.', { exact: false }).first()).toBeVisible();
  const moved = await boxOf(entry);
  expect(moved.x).toBeGreaterThan(before.x + 100);

  await entry.focus();
  await page.keyboard.press('Alt+t');
  await expect(page.getByRole('button', { name: 'Undo: tidy up' })).toBeVisible();
  await said(page, 'Tidied up');
  await page.keyboard.press('Control+z');
  expect((await boxOf(entry)).x).toBeCloseTo(moved.x, 0);
});

test('selected cards are lined up from the menu, as one step', async ({ page }) => {
  await card(page, /^Entry/).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  const commands = page.getByRole('dialog');
  await expect(commands).toBeVisible();
  await page.keyboard.type('Line up at the left');
  await commands.getByRole('menuitem', { name: 'Line up at the left' }).click();
  await expect(commands).toBeHidden();
  await expect(page.getByRole('button', { name: /^Undo: line up/ })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: line up/ }).click();
  await expect(page.getByRole('button', { name: /^Redo: line up/ })).toBeVisible();
});

test('a chip at the end of a long line goes to the step the line leads to', async ({ page }) => {
  const chip = canvas(page).getByRole('button', { name: 'To Let us find a way' }).first();
  const target = card(page, /Let us find a way/);
  await chip.click();
  await expect(target).toBeFocused();
  await chip.hover();
  await expect(target.locator('[data-pointed]')).toBeAttached();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the step one is at stays where it is on the screen while others are added', async ({ page }) => {
    const entry = card(page, /^Entry/);
    await entry.click();
    const before = await boxOf(entry);
    await page
      .getByRole('region', { name: 'Steps to add' })
      .getByRole('button', { name: 'Wait', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await said(page, 'Wait added after A payment is late.');
    const after = await boxOf(entry);
    expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(2);
  });
});
