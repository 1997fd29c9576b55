import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * Adds `sw.js` to a build: the service worker of `scripts/offline-shell.sw.js` with the list of files it
 * keeps, named by their content, so that a reload works without a network and a new build replaces the old.
 *
 * @returns {import('vite').Plugin}
 */
export function offlineShell() {
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (!Object.keys(bundle).includes('index.html')) return;
        const built = Object.keys(bundle).filter((file) => !file.endsWith('.map'));
        const kept = readdirSync('public').filter((file) => /\.(svg|png|webmanifest)$/.test(file));
        const hash = createHash('sha256');
        for (const file of built.sort()) {
          const part = bundle[file];
          hash.update(file).update(part?.type === 'chunk' ? part.code : (part?.source ?? ''));
        }
        for (const file of kept) hash.update(file).update(readFileSync(`public/${file}`));
        const shell = {
          version: hash.digest('hex').slice(0, 12),
          urls: [...built, ...kept].map((file) => `/${file}`),
        };
        const source = readFileSync('scripts/offline-shell.sw.js', 'utf8').replace(
          'self.SHELL',
          JSON.stringify(shell),
        );
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
