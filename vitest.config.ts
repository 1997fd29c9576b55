import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findBrowser, launchArgs } from './scripts/browser.mjs';
import app from './vite.config.ts';

// Heavy runs have their own command, `npm run soak`.
const soak = process.env['SOAK'] === '1' ? [] : ['tests/soak/**'];
const executablePath = (await findBrowser())?.path;

export default mergeConfig(
  app,
  defineConfig({
    test: {
      testTimeout: 20_000,
      hookTimeout: 20_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', ...soak],
            setupFiles: ['tests/setup/properties.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            exclude: ['tests/**/*.browser.test.tsx', ...soak],
            setupFiles: ['tests/setup/dom.ts', 'tests/setup/properties.ts'],
          },
        },
        {
          extends: true,
          // Found while a test runs, a dependency would reload the page under it.
          optimizeDeps: {
            include: ['papaparse', 'react', 'react-dom/client', 'react/jsx-dev-runtime', 'zod'],
          },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.{ts,tsx}'],
            exclude: soak,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 800 },
              provider: playwright({
                launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
