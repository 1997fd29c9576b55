// Takes a picture of every screen in both schemes, and lays them out on one sheet: docs/screens/. The demo project is
// what is shown; a portfolio is generated and run first, so that no screen is empty.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchArgs, obtainBrowser } from './browser.mjs';
import { screens } from './screens/list.mjs';

const folder = 'docs/screens';
const port = 4199;
const address = `http://127.0.0.1:${port}`;
const size = { width: 1440, height: 900 };
const only = process.argv.slice(2);

const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(port)], { stdio: 'inherit' });
try {
  await untilServed();
  if (only.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { path } = await obtainBrowser();
  const browser = await chromium.launch({ executablePath: path, args: launchArgs });
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    const context = await browser.newContext({
      viewport: size,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const { name, show } of screens) {
      if (only.length > 0 && !only.includes(name)) continue;
      await show(page, address);
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
      console.log(`${name}, ${scheme}`);
    }
    await context.close();
  }
  await drawSheet(browser);
  await browser.close();
} finally {
  server.kill();
}

/** @param {import('playwright').Browser} browser */
async function drawSheet(browser) {
  const figures = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && file !== 'sheet.png')
    .sort()
    .map((file) => {
      const data = readFileSync(join(folder, file)).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file.slice(0, -4)}</figcaption></figure>`;
    });
  const style =
    'body{margin:24px;font:14px sans-serif;background:#8883;display:grid;grid-template-columns:repeat(4,1fr);gap:20px}' +
    'figure{margin:0}img{width:100%;border:1px solid #8888;border-radius:6px}figcaption{padding:6px 2px}';
  const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
  writeFileSync(
    join(folder, 'README.md'),
    '# Screens\n\nEvery screen in both schemes, made by `npm run screens`.\n\n![All screens](sheet.png)\n',
  );
}

async function untilServed() {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${address}. Build the app first: npm run build.`);
}
