import { readFileSync } from 'node:fs';

/** Where the runners leave what they counted. */
export const results = {
  vitest: '.cache/results/vitest.json',
  playwright: '.cache/results/playwright.json',
};

/**
 * One plain line with what the runners counted. A runner that never ran counts nothing; a step that failed
 * without a test to blame counts as one failure.
 *
 * @param {string | undefined} failedStep
 */
export function summarize(failedStep) {
  const units = read(results.vitest);
  const screens = read(results.playwright).stats ?? {};
  const passed = sum(units.numPassedTests, screens.expected, screens.flaky);
  const failedTests = sum(units.numFailedTests, screens.unexpected, brokenFiles(units));
  const failed = failedStep ? Math.max(1, failedTests) : failedTests;
  const skipped = sum(units.numPendingTests, units.numTodoTests, screens.skipped);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Files that failed before any test in them could run.
 *
 * @param {Counts} units
 */
function brokenFiles({ testResults = [] }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

/** @param {(number | undefined)[]} numbers */
function sum(...numbers) {
  return numbers.reduce((/** @type {number} */ total, it) => total + (it ?? 0), 0);
}

/**
 * What is read of either report.
 *
 * @typedef {object} Counts
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: unknown[] }[]} [testResults]
 * @property {{ expected?: number, unexpected?: number, flaky?: number, skipped?: number }} [stats]
 */

/**
 * @param {string} file
 * @returns {Counts}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
