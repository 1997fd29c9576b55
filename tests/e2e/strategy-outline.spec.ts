import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { objections } from './objections';
import { card, createStrategy, openLibrary, said, settings } from './strategy-page';

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
