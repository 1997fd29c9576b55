import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

/** Presses Tab until something has the focus; says what had it last when it never gets there. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  limit = 60,
): Promise<void> {
  await expect(target).toBeVisible();
  const passed: string[] = [];
  for (let press = 0; press <= limit; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    passed.push(await nameOfFocus(page));
    await page.keyboard.press(key);
  }
  throw new Error(
    `${limit} times ${key} never led to ${target.toString()}; it went by: ${passed.join(' › ')}.`,
  );
}

async function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    const text = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return `${at?.tagName.toLowerCase()} “${text.slice(0, 30)}”`;
  });
}

/** Goes down what is left of a searched list to the entry that is meant, and takes it. */
export async function take(page: Page, item: Locator): Promise<void> {
  await expect(item).toBeVisible();
  const isThere = () => item.evaluate((element) => element.hasAttribute('data-focused'));
  for (let press = 0; press < 12 && !(await isThere()); press += 1) await page.keyboard.press('ArrowDown');
  await expect(item).toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
}

/** Opens the list that has the focus, and takes what begins with these words. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name });
  await expect(option).toBeVisible();
  await page.keyboard.type(name);
  await expect(option).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(option).toBeHidden();
}
