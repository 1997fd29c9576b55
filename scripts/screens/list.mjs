// Every screen that is pictured, and how to get there. The ids are those of the demo project.

const strategy = '01930000-0000-7000-8000-000000000010';
const email = '01930000-0000-7000-8000-000000000031';
const text = '01930000-0000-7000-8000-000000000035';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ name: string, show: (page: Page, address: string) => Promise<void> }} Screen
 */

/**
 * A screen that an address leads to; `ready` is text on it that shows it is there.
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
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      await page.waitForTimeout(600);
    },
  };
}

/** @type {Screen[]} */
export const screens = [
  at('library', '/'),
  at('strategy-editor', `/strategies/${strategy}`),
  at('email-editor', `/templates/${email}`),
  at('sms-editor', `/templates/${text}`),
  at('portfolios', '/portfolios'),
  at('portfolio-import', '/portfolios/import'),
  at('run', `/run/${strategy}`),
  at('exchange', '/exchange'),
  at('settings', '/settings'),
];
