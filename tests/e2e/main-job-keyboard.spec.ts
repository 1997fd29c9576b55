import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { choose, tabTo, take } from './keyboard';

const canvas = (page: Page) => page.getByRole('application', { name: 'Strategy canvas' });
const card = (page: Page, name: string | RegExp) => canvas(page).getByRole('group', { name });
const settings = (page: Page) => page.getByRole('region', { name: 'Settings' });
type Arrow = 'Up' | 'Down' | 'Left' | 'Right';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first();
const standsOn = (page: Page, name: RegExp) =>
  expect(canvas(page).locator('.react-flow__node:focus')).toHaveAccessibleName(name);
const said = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();

test('the main job without a mouse: drawn, mended, written, run, read and exported', async ({ page }) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(15_000);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'A friendly first month' })).toBeVisible();
  await makeStrategy(page);
  await drawTheLine(page);
  await splitByMonthsLate(page);
  await changeSteps(page);
  await chooseTemplate(page, 'E-mail', 'Down', 'Down', 'Left');
  await chooseTemplate(page, 'SMS', 'Down', 'Down');
  await walkTheOutline(page);
  await fixFromTheDock(page);
  await writeEmail(page);
  await writeText(page);
  await run(page);
  await readTimeline(page);
  await exportBundle(page);
});

async function makeStrategy(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'New strategy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Late cards');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Entry/)).toBeVisible();
  await tabTo(page, card(page, /^Entry/));
}

async function drawTheLine(page: Page): Promise<void> {
  await addStep(page, 'Split', 'Entry');
  await addStep(page, 'E-mail', 'Split');
  await addStep(page, 'Wait for a reaction', 'E-mail');
  await addStep(page, 'SMS', 'Wait for a reaction', 'No reaction');
}

/** What every step can: another way out, a name, a place further on, a twin, a pause, an end; each taken back by its name. */
async function changeSteps(page: Page): Promise<void> {
  await standsOn(page, /^Split/);
  await page.keyboard.press('b');
  await said(page, 'Branch 2 added to Split.');
  await expect(undo(page)).toHaveAccessibleName('Undo: add way out Branch 2');
  await page.keyboard.press('Control+z');
  await said(page, 'Taken back: add way out Branch 2');

  await walkTo(page, /^SMS/, 'Down', 'Left', 'Down', 'Down');
  await page.keyboard.press('c');
  await expect(page.getByRole('searchbox', { name: 'Connect SMS to' })).toBeFocused();
  await page.keyboard.type('Exit');
  await take(page, page.getByRole('menuitem', { name: 'Exit', exact: true }));
  await said(page, 'SMS now leads to Exit.');
  await expect(undo(page)).toHaveAccessibleName('Undo: connect');
  await standsOn(page, /^SMS/);

  await page.keyboard.press('d');
  await said(page, 'SMS is skipped now.');
  await standsOn(page, /Skipped: /);
  await page.keyboard.press('d');
  await said(page, 'SMS is no longer skipped.');

  await addStep(page, 'Wait', 'SMS');
  await page.keyboard.press('F2');
  await expect(settings(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('A pause');
  await page.keyboard.press('Escape');
  await standsOn(page, /A pause/);
  await expect(undo(page)).toHaveAccessibleName('Undo: rename to A pause');

  await page.keyboard.press('Control+d');
  await said(page, '1 step duplicated.');
  await expect(card(page, /A pause/)).toHaveCount(2);
  await page.keyboard.press('Delete');
  await said(page, 'A pause removed.');
  await expect(card(page, /A pause/)).toHaveCount(1);
  await expect(canvas(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(card(page, /A pause/)).toHaveCount(2);
  await page.keyboard.press('Control+y');
  await expect(card(page, /A pause/)).toHaveCount(1);

  await standsOn(page, /A pause/);
  await page.keyboard.press('m');
  await expect(page.getByRole('searchbox', { name: 'Move A pause after' })).toBeFocused();
  await page.keyboard.type('Entry');
  await take(page, page.getByRole('menuitem', { name: 'Entry', exact: true }));
  await said(page, 'A pause moved after Entry.');
  await expect(undo(page)).toHaveAccessibleName('Undo: move A pause after Entry');
  await standsOn(page, /A pause/);
}

/** Enter leads to the settings, Escape back; the branch gets a name and a condition on the way. */
async function splitByMonthsLate(page: Page): Promise<void> {
  await walkTo(page, /^Split/, 'Up', 'Up', 'Up');
  await page.keyboard.press('Enter');
  await expect(settings(page).getByRole('textbox', { name: 'Name of the branch' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Late');
  await tabTo(page, settings(page).getByRole('button', { name: 'Set a condition' }));
  await page.keyboard.press('Enter');
  const field = settings(page).getByRole('combobox', { name: 'Field' });
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Months past due');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const value = settings(page).getByRole('textbox', { name: 'Value' });
  await tabTo(page, value);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1');
  await page.keyboard.press('Escape');
  await standsOn(page, /^Split/);
  await expect(card(page, /^Split.*Late/)).toBeVisible();
}

/** From a card to its settings, a new template, and back to the card. */
async function chooseTemplate(page: Page, step: string, ...way: readonly Arrow[]): Promise<void> {
  await walkTo(page, new RegExp(`^${step}`), ...way);
  await page.keyboard.press('Enter');
  await expect(settings(page).locator(':focus')).toHaveCount(1);
  await tabTo(page, settings(page).getByRole('button', { name: 'New template' }));
  await page.keyboard.press('Enter');
  await expect(settings(page).getByRole('link', { name: 'Open' })).toBeVisible();
  await page.keyboard.press('Escape');
  await standsOn(page, new RegExp(`^${step}`));
}

/** The same strategy as a table: what is selected goes along, there and back. */
async function walkTheOutline(page: Page): Promise<void> {
  const outline = page.getByRole('treegrid', { name: 'Outline of the strategy' });
  const here = outline.locator('[role="row"]:focus');
  await page.keyboard.press('o');
  await expect(here).toHaveAccessibleName(/SMS/);
  await page.keyboard.press('Home');
  await expect(here).toHaveAccessibleName(/^1 Entry/);
  await page.keyboard.press('ArrowDown');
  await expect(here).toHaveAccessibleName(/^2 A pause/);
  await page.keyboard.press('g');
  await standsOn(page, /A pause/);
}

/** F8 leads from problem to problem; the repair stands in the dock. */
async function fixFromTheDock(page: Page): Promise<void> {
  const problems = page.getByRole('region', { name: 'Problems' });
  const fix = problems.getByRole('button', { name: 'Lead to an exit' });
  await page.keyboard.press('F8');
  await said(page, 'Problem 1 of');
  await expect(fix).toHaveCount(1);
  await tabTo(page, fix);
  await page.keyboard.press('Enter');
  await expect(fix).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: fix a problem');
}

async function writeEmail(page: Page): Promise<void> {
  await openTemplate(page, 'E-mail');
  const subject = page.getByRole('textbox', { name: 'Subject' });
  await tabTo(page, subject);
  await page.keyboard.type('Your open amount of ');
  await takeToken(page, 'Arrears', subject);
  await tabTo(page, page.getByRole('button', { name: 'Insert Text' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Write in the text' }));
  await page.keyboard.press('Enter');
  const formatting = page.getByRole('toolbar', { name: 'Formatting' });
  await expect(formatting).toBeVisible();
  await page.keyboard.type('Good morning. Please pay, or talk to us.');
  await page.keyboard.press('Escape');
  const message = page.frameLocator('.canvas-frame').frameLocator('iframe[title]');
  await expect(message.locator('[data-kind=text]').filter({ hasText: 'Please pay' })).toBeVisible();
  await backToStrategy(page);
}

async function writeText(page: Page): Promise<void> {
  await openTemplate(page, 'SMS');
  const text = page.getByRole('textbox', { name: 'Message' });
  await tabTo(page, text);
  await page.keyboard.type('A payment is open. Pay or talk to us. Reply STOP to opt out.');
  await expect(page.getByText('Nothing is written here yet.')).toHaveCount(0);
  await backToStrategy(page);
  await expect(page.getByRole('region', { name: 'Problems' }).getByText('Error')).toHaveCount(0);
}

async function openTemplate(page: Page, step: string): Promise<void> {
  await goTo(page, step);
  await page.keyboard.press('Enter');
  await tabTo(page, settings(page).getByRole('link', { name: 'Open' }));
  await page.keyboard.press('Enter');
}

/** Opens the list of tokens beside the words, and takes the first one that is found. */
async function takeToken(page: Page, name: string, text: Locator): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Insert a token' });
  await expect(picker.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
  await expect(text.locator('.chip')).toHaveText(new RegExp(name));
  await expect(text).toBeFocused();
}

async function backToStrategy(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Templates', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Late cards' }));
  await page.keyboard.press('Enter');
  await expect(card(page, /^Entry/)).toBeVisible();
}

/** Thirty days of the demo portfolio. */
async function run(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Run', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /Portfolio$/ }));
  await tabTo(page, page.getByRole('button', { name: 'Start the run' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Day 30', { exact: true })).toBeVisible({ timeout: 40_000 });
}

/** The list of customers is one stop: Down to the one that is meant, Enter to read what happened to them. */
async function readTimeline(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: 'Picture' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const customers = page.getByRole('grid', { name: 'Customers' });
  await expect(
    customers.getByRole('row', { name: /Finished|On the way|Paid|to the end/ }).nth(1),
  ).toBeVisible();
  await tabTo(page, customers);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const timeline = page.getByRole('complementary', { name: 'What happened, and why' });
  await expect(timeline.getByText('The journey starts')).toBeVisible();
}

async function exportBundle(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Import and export' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Project file' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Check and export' }));
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const bundle: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(bundle).toMatchObject({ format: 'fairpath.bundle' });
  await expect(page.getByText('was handed to your browser')).toBeVisible();
}

/** Goes from step to step by the arrow keys, to the one that is meant. */
async function walkTo(page: Page, name: RegExp, ...keys: readonly Arrow[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(`Arrow${key}`);
  await standsOn(page, name);
}

/** Goes to a step from anywhere, by the list of all commands and steps. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.type(name);
  const item = page.getByRole('group', { name: 'Go to a step' }).getByRole('menuitem', { name });
  await take(page, item);
  await standsOn(page, new RegExp(`^${name}`));
}

/** Adds a step after the one that has the focus: by its name in the list that opens. */
async function addStep(page: Page, name: string, after: string, way?: string): Promise<void> {
  await page.keyboard.press('a');
  const search = page.getByRole('searchbox', { name: `Add a step after ${after}` });
  await expect(search).toBeFocused();
  if (way !== undefined) {
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: /From/ }), 'Shift+Tab');
    await choose(page, way);
    await tabTo(page, search);
  }
  await page.keyboard.type(name);
  await take(page, page.getByRole('menuitem', { name, exact: true }));
  await said(page, `${name} added after ${after}.`);
  await standsOn(page, new RegExp(`^${name}`));
  await expect(undo(page)).toHaveAccessibleName(`Undo: add ${name}`);
}
