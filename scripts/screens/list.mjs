// Every screen that is pictured, and how to get there. The ids are those of the demo project.

const strategy = '01930000-0000-7000-8000-000000000010';
const email = '01930000-0000-7000-8000-000000000031';
const text = '01930000-0000-7000-8000-000000000035';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ name: string, show: (page: Page, address: string) => Promise<void> }} Screen
 */

/**
 * A screen that an address leads to, and what is done on it before the picture is taken.
 *
 * @param {string} name
 * @param {string} path
 * @param {(page: Page) => Promise<void>} [prepare]
 * @returns {Screen}
 */
function at(name, path, prepare) {
  return {
    name,
    async show(page, address) {
      // The tour has been seen.
      await page.addInitScript(() => localStorage.setItem('fairpath.coach', 'yes'));
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      await page.waitForTimeout(600);
    },
  };
}

/** A file as a bank's system writes it: German, with a date that can be read two ways and rows that cannot be taken. */
const file = [
  'KundenNr;Vorname;E-Mail;Mobil;Offen;Faellig;Verzug',
  'C-10482;Ada;ada@example.org;0170 1234567;125,40;03.11.2026;17',
  'C-10483;Yusuf;yusuf@example.org;0171 7654321;1.284,90;12.10.2026;39',
  'C-10484;;ohne@example.org;;80,00;01.11.2026;19',
  'C-10485;Mei;mei@example.org;0172 1112223;12,5O;05.11.2026;15',
  'C-10486;Olu;olu@example.org;0173 3334445;310,00;31.02.2026;',
].join('\n');

/** @param {Page} page */
async function openFile(page) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'flexcard.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await page.getByText('What each column means').first().waitFor();
}

/** @param {Page} page */
async function startRun(page) {
  await page.getByRole('button', { name: 'Start the run' }).click();
  await page.getByText('Day 30', { exact: true }).waitFor({ timeout: 60_000 });
}

/** @param {Page} page */
async function openCustomer(page) {
  await page.getByText('Day 30', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText('Customers', { exact: true }).click();
  await page.getByRole('row').nth(3).click();
  await page.getByText('The journey starts').waitFor();
}

/** @param {Page} page */
async function openSplit(page) {
  await page.getByRole('group', { name: /Which situation/ }).click();
}

/**
 * @param {string} key
 * @returns {(page: Page) => Promise<void>}
 */
function press(key) {
  return async (page) => {
    await openSplit(page);
    await page.keyboard.press(key);
  };
}

/** @type {Screen[]} */
export const screens = [
  at('library', '/'),
  at('strategy-editor', `/strategies/${strategy}`),
  at('strategy-step', `/strategies/${strategy}`, openSplit),
  at('strategy-outline', `/strategies/${strategy}`, press('o')),
  at('strategy-matrix', `/strategies/${strategy}`, press('x')),
  at('strategy-document', `/strategies/${strategy}`, press('Control+p')),
  at('email-editor', `/templates/${email}`),
  at('sms-editor', `/templates/${text}`),
  at('portfolios', '/portfolios'),
  at('portfolio-import', '/portfolios/import', openFile),
  at('run-set-up', `/run/${strategy}`),
  at('run', `/run/${strategy}`, startRun),
  at('run-customer', `/run/${strategy}`, openCustomer),
  at('exchange', '/exchange'),
  at('settings', '/settings'),
];
