import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { corpus, corpusHere } from '../support/corpus';
import { expect, test } from './app';
import { drag } from './drag';
import { openLibrary, step } from './strategy-page';

/** The real card clients where they are at hand; the demo portfolio of the app otherwise. */
const CARDS = corpusHere()
  ? corpus('01-receivables', 'uci-credit-card', 'uci-default-of-credit-card-clients.csv')
  : undefined;

test('the main job: from a file of customers to a timeline, out of the browser and back again', async ({
  page,
}) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(30_000);
  console.log(
    CARDS ? 'on the UCI card clients' : 'on the demo portfolio: the collection of real files is not here',
  );
  await openLibrary(page);
  if (CARDS) await importCards(page, CARDS);

  const strategy = await drawStrategy(page);
  await fixFromThePanel(page);
  await writeEmail(page);
  await page.goto(strategy);
  await writeText(page);
  await page.goto(strategy);
  await expect(page.getByRole('region', { name: 'Problems' }).getByText('Error')).toHaveCount(0);

  const counts = await run(page, strategy);
  await readTimeline(page);
  const digest = await exportBundle(page);
  const project = await exportProject(page);

  await wipe(page);
  await importProject(page, project);
  expect(await exportBundle(page)).toBe(digest);
  expect(await run(page, strategy)).toEqual(counts);
});

async function importCards(page: Page, file: string): Promise<void> {
  await page.goto('/portfolios/import');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('14,990 rows')).toBeVisible();
  await expect(page.getByText('Preset: Card clients, months late')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'day, As of' }).click();
  await page.keyboard.type('30092005');
  await page.getByRole('button', { name: 'See coverage' }).click();
  await page.getByRole('button', { name: 'Save the portfolio' }).click();
  await expect(page.getByText('The portfolio is saved')).toBeVisible();
}

/** Entry, split by months late, e-mail, wait for payment or seven days, text, exit; every step by drag and drop. */
async function drawStrategy(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'New strategy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Late cards');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('application', { name: 'Strategy canvas' })).toBeVisible();

  await dragStep(page, 'Split', 'Add a step between Entry and Exit');
  const settings = page.getByRole('region', { name: 'Settings' });
  await settings.getByRole('textbox', { name: 'Name of the branch' }).fill('Late');
  await settings.getByRole('button', { name: 'Set a condition' }).click();
  await settings.getByRole('combobox', { name: 'Field' }).fill('Months past due');
  await page.getByRole('option', { name: 'Months past due' }).click();
  await settings.getByRole('textbox', { name: 'Value' }).fill('1');
  await settings.getByRole('textbox', { name: 'Value' }).press('Tab');
  await dragStep(page, 'E-mail', 'Add a step after Split, Late');
  await dragStep(page, 'Wait for a reaction', 'Add a step after E-mail, Next');
  await expect(page.getByText('Wait for a payment, at most 7 days.').first()).toBeVisible();
  await dragStep(page, 'SMS', 'Add a step after Wait for a reaction, No reaction');
  await dragStep(page, 'Exit', 'Add a step after SMS, Next');
  for (const step of ['SMS', 'E-mail']) {
    await page.getByRole('group', { name: new RegExp(`^${step}`) }).click();
    await settings.getByRole('button', { name: 'New template' }).click();
    await expect(settings.getByRole('link', { name: 'Open' })).toBeVisible();
  }
  return page.url();
}

async function fixFromThePanel(page: Page): Promise<void> {
  const fix = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: 'Lead to an exit' });
  await expect(fix).toHaveCount(1);
  await fix.click();
  await expect(fix).toHaveCount(0);
}

async function writeEmail(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Settings' }).getByRole('link', { name: 'Open' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).click();
  await page.keyboard.type('Your open amount of ');
  await page.getByRole('button', { name: 'Insert a token' }).first().click();
  await takeToken(page, 'Arrears');
  await page.getByRole('button', { name: 'Insert Text' }).click();
  await page.getByRole('button', { name: 'Write in the text' }).click();
  const settings = page.getByRole('complementary', { name: 'Settings' });
  await expect(settings.getByRole('toolbar', { name: 'Formatting' })).toBeVisible();
  await page.keyboard.type('Hello ');
  await settings.getByRole('button', { name: 'Insert a token' }).click();
  await takeToken(page, 'First name');
  const checks = page.getByRole('complementary', { name: 'Panels' });
  await checks.getByRole('button', { name: 'Fix' }).click();
  await expect(checks.getByText('First name may be missing')).toHaveCount(0);
  await expect(page.getByText('Saved on this device')).toBeVisible();
}

async function takeToken(page: Page, name: string): Promise<void> {
  const picker = page.getByRole('dialog', { name: 'Insert a token' });
  await picker.getByRole('searchbox').fill(name);
  await picker.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(picker).toBeHidden();
}

async function writeText(page: Page): Promise<void> {
  await page.getByRole('group', { name: /^SMS/ }).click();
  await page.getByRole('region', { name: 'Settings' }).getByRole('link', { name: 'Open' }).click();
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type('A payment is open. Pay or talk to us. Reply STOP to opt out.');
  await expect(page.getByText('Nothing is written here yet.')).toHaveCount(0);
  await expect(page.getByText('Saved on this device')).toBeVisible();
}

/** Runs thirty days from the start; what the picture and the totals say then. */
async function run(page: Page, strategy: string): Promise<readonly string[]> {
  await page.goto(strategy);
  await page
    .getByRole('link', { name: 'Run' })
    .or(page.getByRole('button', { name: 'Run' }))
    .click();
  await choosePortfolio(page);
  await page.getByRole('button', { name: 'Start the run' }).click();
  await expect(page.getByText('Day 30', { exact: true })).toBeVisible({ timeout: 180_000 });
  const steps = page.getByRole('group', { name: /reached$/ });
  await expect(steps.first()).toBeVisible();
  const names = await steps.evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('aria-label') ?? ''),
  );
  const totals = await page.getByRole('complementary', { name: 'So far' }).innerText();
  if (CARDS) expect(totals).toContain('14,990');
  return [...names.sort(), totals];
}

async function choosePortfolio(page: Page): Promise<void> {
  const name = CARDS ? 'uci-default-of-credit-card-clients' : 'Demo portfolio';
  const chooser = page.getByRole('button', { name: /Portfolio$/ });
  if (((await chooser.textContent()) ?? '').includes(name)) return;
  await chooser.click();
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
}

/** Opens customers until one was written to, and reads the message as it was on that day. */
async function readTimeline(page: Page): Promise<void> {
  await page.getByText('Customers', { exact: true }).click();
  const timeline = page.getByRole('complementary', { name: 'What happened, and why' });
  const read = timeline.getByRole('button', { name: /^Read “E-mail/ });
  const finished = page.getByRole('row', { name: /Went to the end/ });
  for (let at = 0; at < 15 && (await read.count()) === 0; at += 1) {
    await finished.nth(at).click();
    await expect(timeline.getByText('The journey starts')).toBeVisible();
  }
  await expect(
    timeline.getByText('E-mail is allowed: hours, limits and consent were checked').first(),
  ).toBeVisible();
  await read.first().click();
  await expect(timeline.getByText(/^Your open amount of \D+[\d,.]+$/)).toBeVisible();
}

async function exportBundle(page: Page): Promise<string> {
  await page.goto('/exchange');
  await page.getByText('Bundle', { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Check and export' }).click();
  const bundle: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(bundle).toMatchObject({ format: 'fairpath.bundle' });
  return String(Reflect.get(Object(bundle), 'digest'));
}

async function exportProject(page: Page): Promise<string> {
  await page.goto('/exchange');
  await page.getByText(/^With \d portfolios?$/).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the project' }).click();
  return (await downloading).path();
}

async function importProject(page: Page, file: string): Promise<void> {
  await page.goto('/exchange');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Strategy Late cards')).toBeVisible();
  await page.getByRole('button', { name: /^Bring in \d+ documents$/ }).click();
  await expect(page.getByRole('button', { name: /^Bring in/ })).toBeHidden();
}

async function wipe(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    localStorage.clear();
  });
  await openLibrary(page);
  await expect(page.getByRole('link', { name: 'Late cards' })).toHaveCount(0);
}

/** Drags a step from the palette onto a "+" of the canvas, which it takes the place of. */
async function dragStep(page: Page, name: string, onto: string): Promise<void> {
  const target = page.getByRole('button', { name: onto });
  await drag(page, step(page, name), target);
  await expect(target).toHaveCount(0);
}
