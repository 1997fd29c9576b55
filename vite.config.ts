import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './scripts/aliases.mjs';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { offlineShell } from './scripts/offline-shell.mjs';

export default defineConfig({
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'de-DE'] }), enforce: 'pre' },
    contentSecurityPolicy(),
    offlineShell(),
  ],
  resolve: { alias: aliases },
  // Only a worker asks for it, which the dev server would notice too late.
  optimizeDeps: { include: ['mjml-browser'] },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // These do nothing by being imported; else each table of contents would pull all of its part into the shell.
      treeshake: {
        moduleSideEffects: [
          { test: /src[\\/](core|workspace|ui)[\\/](?!lib[\\/]zod-jitless).*\.tsx?$/, sideEffects: false },
        ],
      },
      input: ['index.html', 'editor.html', 'preview.html'],
      output: {
        // Zod's switch must be thrown before any schema is built, so it travels in zod's own chunk.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-jitless/ }] },
      },
    },
  },
  preview: {
    host: '127.0.0.1',
    // What a page cannot say of itself; any host of the build should send these too (README, Hosting).
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
});
