import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './scripts/browser.mjs';

const executablePath = (await findBrowser())?.path;
const port = Number(process.env['E2E_PORT'] ?? 4173);
const dist = process.env['E2E_DIST'] ?? 'dist';
const baseURL = `http://127.0.0.1:${port}`;

// The production build is what is tested: only there the content security policies are real.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `.cache/playwright/${port}`,
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'line',
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    // Things are where they are going to be; what moves has tests of its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --dist ${dist}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
