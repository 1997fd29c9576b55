import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { launchArgs, obtainBrowser } from '../../../scripts/browser.mjs';
import type { StorageServer } from './serve-storage-page';
import type { StoragePage } from './storage-page';

/** What was found after a kill: the count said to be kept before it, and what was there afterwards. */
export type AfterKill = { readonly kept: number; readonly found: Awaited<ReturnType<StoragePage['open']>> };

/** A browser that can die: a process of its own with a profile that outlives it. */
type Mortal = { readonly browser: Browser; readonly page: Page; kill(): Promise<void> };

/**
 * Saves without end and kills the whole browser in the midst of it, again and again on one profile;
 * tells what each next browser found.
 */
export async function killWhileSaving(server: StorageServer, kills: number): Promise<AfterKill[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'fairpath-kill-'));
  const seen: AfterKill[] = [];
  try {
    for (let round = 0; round <= kills; round += 1) {
      const mortal = await launchMortal(profile, server.origin);
      try {
        const kept = server.kept();
        seen.push({ kept, found: await mortal.page.evaluate(() => window.storagePage.open()) });
        if (round === kills) break;
        await mortal.page.evaluate(() => void window.storagePage.hammer());
        await wait(300 + Math.random() * 900);
      } finally {
        await mortal.kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return seen;
}

async function launchMortal(profile: string, origin: string): Promise<Mortal> {
  const { path: executable } = await obtainBrowser();
  const args = [...launchArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // A group of its own, so that every process of this browser dies in the same instant, and no other's.
  const child = spawn(executable, [...args, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    await page.goto(origin);
    await page.waitForFunction(() => 'storagePage' in window);
    return { browser, page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Chromium says on its error stream where it can be driven from. */
function debuggingAddress(said: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start: ${text}`)), 20_000);
    said.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
