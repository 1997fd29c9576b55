import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf, drag, middleOf } from './drag';
import { fingersOn } from './fingers';
import { objections } from './objections';
import { card, createStrategy, openLibrary, said, settings, undo } from './strategy-page';

const outline = (page: Page) => page.getByRole('treegrid', { name: 'Outline of the strategy' });
const row = (page: Page, name: RegExp) => outline(page).getByRole('row', { name });

const DEMO = '/strategies/01930000-0000-7000-8000-000000000010';

test.beforeEach(async ({ page }) => {
  await openLibrary(page);
});

async function add(page: Page, name: string): Promise<void> {
  await page.keyboard.press('a');
  const search = page.getByRole('dialog').getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a strategy is made and changed by the keyboard alone, from the outline', async ({ page }) => {
  await createStrategy(page);
  await card(page, /^Entry/).focus();
  await page.keyboard.press('o');
  await expect(row(page, /^1 Entry/)).toBeFocused();

  await add(page, 'Split');
  await expect(row(page, /^2 Split/)).toBeFocused();
  await page.keyboard.press('b');
  await said(page, 'Branch 2 added to Split.');
  await page.keyboard.press('ArrowDown');
  await add(page, 'SMS');
  await said(page, 'SMS added after Split.');
  await expect(row(page, /^3 SMS/)).toBeFocused();
  await add(page, 'Wait');
  await expect(row(page, /^4 Wait/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, /^3 Wait/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('A pause');
  await page.keyboard.press('Enter');
  await expect(row(page, /^3 A pause/)).toBeFocused();
  await page.keyboard.press('d');
  await expect(row(page, /^3 A pause/)).toContainText('off');
  await page.keyboard.press('d');

  await expect(outline(page)).toMatchAriaSnapshot(`
    - treegrid "Outline of the strategy":
      - rowgroup:
        - row /Step Day/:
          - columnheader "Step"
          - columnheader "Day since the case came in"
          - columnheader "In one sentence"
          - columnheader "Message"
          - columnheader "Problems"
      - rowgroup:
        - row /1 Entry/ [level=1]
        - row /2 Split/ [expanded] [level=1]
        - row /1\\. A/ [expanded] [level=2]
        - row /3 A pause/ [level=3] [selected]
        - row /4 SMS/ [level=3]
        - row /Leads nowhere yet/ [level=3]
        - row /2\\. Branch 2 Leads nowhere yet/ [level=2]
        - row /Everyone else/ [expanded] [level=2]
        - row /5 Exit/ [level=3]
  `);

  // What is selected goes along, there and back.
  await page.keyboard.press('g');
  await expect(card(page, /A pause/)).toBeFocused();
  await page.keyboard.press('o');
  await expect(row(page, /^3 A pause/)).toBeFocused();

  // What was closed stays so, until a step in it is selected elsewhere.
  for (let level = 1; level <= 3; level += 1) await page.keyboard.press('ArrowLeft');
  await expect(row(page, /^3 A pause/)).toBeHidden();
  await page.keyboard.press('g');
  await expect(card(page, /^Split/)).toBeFocused();
  await page.keyboard.press('o');
  await expect(row(page, /^2 Split/)).toBeFocused();
  await expect(row(page, /^3 A pause/)).toBeHidden();
  await page.keyboard.press('g');
  await card(page, /A pause/).click();
  await page.keyboard.press('o');
  await expect(row(page, /^3 A pause/)).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Tab');
  await expect(outline(page).locator(':focus')).toHaveCount(0);
});

test('a step far down is found, edited and shown on the canvas', async ({ page }) => {
  await page.goto(DEMO);
  await page.getByRole('radio', { name: 'Outline' }).click();
  await row(page, /^1 A payment is late/).click();
  await page.keyboard.press('End');
  await expect(outline(page).locator('[data-row]:focus')).toBeInViewport();
  const last = await outline(page).locator('[data-row]:focus').getAttribute('data-row');
  await page.keyboard.press('g');
  await expect(page.locator(`.react-flow__node[data-id="${last}"]`)).toBeFocused();
  await expect(page.locator(`.react-flow__node[data-id="${last}"]`)).toBeInViewport();
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await expect(settings(page).locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outline(page).locator(`[data-row="${last}"]`)).toBeFocused();

  // In a narrow window nothing is cut off: the sentence stands under the name.
  await page.setViewportSize({ width: 720, height: 620 });
  await expect(outline(page).locator(`[data-row="${last}"]`)).toBeInViewport();
  expect(await outline(page).evaluate((grid) => grid.scrollWidth - grid.clientWidth)).toBeLessThanOrEqual(0);
});

/** Entry, E-mail, Letter, SMS, Exit in one line, in the outline. */
async function drawLine(page: Page): Promise<void> {
  await createStrategy(page);
  await card(page, /^Entry/).focus();
  await page.keyboard.press('o');
  await expect(row(page, /^1 Entry/)).toBeFocused();
  for (const [at, name] of ['E-mail', 'Letter', 'SMS'].entries()) {
    await add(page, name);
    await expect(row(page, new RegExp(`^${at + 2} ${name}`))).toBeFocused();
  }
}

test('rows are carried to another place in their line, to where the rules allow', async ({ page }) => {
  await drawLine(page);
  const upperEdge = { x: 160, y: 4 };
  await drag(page, row(page, /^4 SMS/), row(page, /^2 E-mail/), upperEdge);
  await said(page, 'SMS moved after Entry.');
  await expect(row(page, /^2 SMS/)).toBeFocused();
  await expect(undo(page)).toHaveAccessibleName('Undo: move SMS after Entry');
  await page.keyboard.press('Control+z');
  await expect(row(page, /^4 SMS/)).toBeFocused();

  // What is selected goes together.
  await row(page, /^3 Letter/).click();
  await row(page, /^4 SMS/).click({ modifiers: ['Shift'] });
  await expect(row(page, /^3 Letter/)).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, /^4 SMS/)).toHaveAttribute('aria-selected', 'true');
  await drag(page, row(page, /^3 Letter/), row(page, /^2 E-mail/), upperEdge);
  await said(page, '2 steps moved after Entry.');
  await expect(row(page, /^3 SMS/)).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, /^4 E-mail/)).toBeVisible();
  await page.keyboard.press('Control+z');

  // The entry stays, nothing goes where it stands already, and Escape lets go.
  await drag(page, row(page, /^1 Entry/), row(page, /^4 SMS/));
  await said(page, 'The entry cannot be moved: every strategy begins with it.');
  const from = await middleOf(row(page, /^4 SMS/));
  const to = await boxOf(row(page, /^2 E-mail/));
  const line = page.locator('.se-odrop');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 9, { steps: 3 });
  await expect(page.locator('.se-ocarried')).toContainText('Nowhere to put it.');
  await expect(line).toBeHidden();
  await page.mouse.move(from.x, to.y + 4, { steps: 6 });
  await expect(page.locator('.se-ocarried')).toContainText('after Entry');
  await expect(line).toBeVisible();
  await page.keyboard.press('Escape');
  await said(page, 'Cancelled.');
  await expect(line).toBeHidden();
  await page.mouse.up();
  await expect(row(page, /^4 SMS/)).toHaveAttribute('aria-selected', 'true');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a row is carried by a finger that rests on it, and a closed one opens under it', async ({ page }) => {
    await drawLine(page);
    await row(page, /^2 E-mail/).click();
    await add(page, 'Split');
    await expect(row(page, /^3 Split/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await add(page, 'WhatsApp');
    await expect(row(page, /^4 WhatsApp/)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(row(page, /^4 WhatsApp/)).toBeHidden();

    const touch = await fingersOn(page);
    const from = await middleOf(row(page, /^2 E-mail/));
    const way = await middleOf(row(page, /^1\. A/));
    await touch('touchStart', [from]);
    await page.waitForTimeout(300);
    await touch('touchMove', [{ x: from.x, y: from.y + 12 }]);
    await touch('touchMove', [way]);
    await expect(row(page, /^4 WhatsApp/)).toBeVisible();
    const message = await middleOf(row(page, /^4 WhatsApp/));
    await touch('touchMove', [{ x: message.x, y: message.y + 6 }]);
    await expect(page.locator('.se-ocarried')).toContainText('after WhatsApp');
    await touch('touchEnd', []);
    await said(page, 'E-mail moved after WhatsApp.');
    await expect(row(page, /^4 E-mail/)).toHaveAttribute('aria-level', '3');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing stands in the way of a person', async ({ page }) => {
      await page.goto(DEMO);
      await page.getByRole('radio', { name: 'Outline' }).click();
      await row(page, /Which situation/).click();
      expect(await objections(page)).toEqual([]);
    });
  });
}
