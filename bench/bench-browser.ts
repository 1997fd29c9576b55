import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { build } from 'vite';

/** A page of the bench in a real browser, with what asks its main thread how much it has worked. */
export type BenchPage = { readonly page: Page; readonly devtools: CDPSession };

/** A browser and the pages that are measured in it. */
export type BenchBrowser = {
  /** Opens a page of `bench/pages` in a profile of its own. */
  readonly open: (address: string) => Promise<BenchPage>;
  readonly close: () => Promise<void>;
};

const SIZE = { width: 1600, height: 900 };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the pages as for production, serves them, and starts a browser. */
export async function openBenchBrowser(pages: readonly string[]): Promise<BenchBrowser> {
  const root = await buildPages(pages);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  return {
    open: (address) => openPage(browser, `http://127.0.0.1:${portOf(server)}/${address}`),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the main thread of a page has done so far, in seconds of CPU time: all of it, and scripts alone. */
export async function workOf({ devtools }: BenchPage): Promise<{ task: number; script: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

async function openPage(browser: Browser, address: string): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`The page under measurement failed: ${error.message}`));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return { page, devtools };
}

async function buildPages(pages: readonly string[]): Promise<string> {
  const root = path.resolve('bench/pages');
  const outDir = path.resolve(`.cache/bench/${pages.join('-')}`);
  if (pages.some((name) => name.startsWith('peer-'))) installPeers();
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    resolve: { alias: [{ find: /^@\//, replacement: `${path.resolve('src')}/` }, CHEERIO, REACT] },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        input: pages.map((name) => path.join(root, name, 'index.html')),
        output: {
          codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-jitless/ }] },
        },
      },
    },
  });
  return outDir;
}

/** The mail compiler asks for `cheerio` without declaring it; the slim build is all it needs. */
const CHEERIO = { find: /^cheerio$/, replacement: 'cheerio/slim' };

/** The peers bring a React of their own; one page has one. */
const REACT = { find: /^(react|react-dom)(?=\/|$)/, replacement: path.resolve('node_modules/$1') };

/** The peers are no part of the app's install: they come when they are first measured. */
function installPeers(): void {
  if (existsSync('bench/node_modules/reactflow')) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: 'bench',
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: run "npm ci" in the folder bench.');
}

/** The browser script knows its place by its own address, so it is not made part of a build. */
async function launchBrowser(): Promise<Browser> {
  const script = pathToFileURL(path.resolve('scripts/browser.mjs')).href;
  const { obtainBrowser, launchArgs } = (await import(
    /* @vite-ignore */ script
  )) as typeof import('../scripts/browser.mjs');
  return chromium.launch({ executablePath: (await obtainBrowser()).path, args: launchArgs });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
