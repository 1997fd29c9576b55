import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

// Where things are in the strategy editor, by what a person would call them.

export function canvas(page: Page): Locator {
  return page.getByRole('application', { name: 'Strategy canvas' });
}

export function card(page: Page, name: string | RegExp): Locator {
  return canvas(page).getByRole('group', { name });
}

export function step(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Steps to add' }).getByRole('button', { name, exact: true });
}

export function between(page: Page, source: string, target: string): Locator {
  return page.getByRole('button', { name: `Add a step between ${source} and ${target}` });
}

export function settings(page: Page): Locator {
  return page.getByRole('region', { name: 'Settings' });
}

export function undo(page: Page): Locator {
  return page.getByRole('button', { name: /^Undo/ }).first();
}

/** Expects that a screen reader was told this. */
export function said(page: Page, words: string | RegExp): Promise<void> {
  return expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
}

export async function openLibrary(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'A friendly first month' })).toBeVisible();
}

export async function openDemo(page: Page): Promise<void> {
  await openLibrary(page);
  await page.getByRole('link', { name: 'A friendly first month' }).first().click();
  await expect(card(page, /^Entry/)).toBeVisible();
}

/** Makes a strategy of nothing but an entry and an exit, and opens it. */
export async function createStrategy(page: Page, name = 'Late cards'): Promise<void> {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New strategy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(card(page, /^Entry/)).toBeVisible();
}
