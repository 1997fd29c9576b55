import { expect, test, type Page } from '@playwright/test';
import { killWhileSaving } from '../support/durability/kill-while-saving';
import { serveStoragePage, type StorageServer } from '../support/durability/serve-storage-page';

let server: StorageServer;

test.beforeAll(async () => {
  server = await serveStoragePage();
});

test.afterAll(() => server.close());

async function openStoragePage(page: Page): Promise<Page> {
  await page.goto(server.origin);
  await page.waitForFunction(() => 'storagePage' in window);
  await page.evaluate(() => window.storagePage.open());
  return page;
}

const read = (page: Page) => page.evaluate(() => window.storagePage.read());
const change = (page: Page) => page.evaluate(() => window.storagePage.change());
const flush = (page: Page) => page.evaluate(() => window.storagePage.flush());

test('a browser killed while saving loses nothing it said was kept', async () => {
  const seen = await killWhileSaving(server, 4);
  expect(seen.at(-1)?.kept, 'the page saved between the kills').toBeGreaterThan(4);
  for (const { kept, found } of seen) {
    // The save under way when the browser died may have come through; its word did not.
    expect([kept, kept + 1]).toContain(found.count);
    expect(found).toMatchObject({ isWhole: true, mode: 'writer', saved: 'saved' });
    expect(found.recoveredFrom).toBeUndefined();
  }
});

test('a change made just before the page is left is kept', async ({ page }) => {
  for (let round = 1; round <= 3; round += 1) {
    await openStoragePage(page);
    await change(page);
    await page.goto('about:blank');
    await openStoragePage(page);
    expect(await read(page)).toMatchObject({ count: round, saved: 'saved', isWhole: true });
  }
});

test('a change made just before the tab is closed is kept', async ({ page, context }) => {
  await openStoragePage(page);
  await change(page);
  await page.close({ runBeforeUnload: true });
  const again = await openStoragePage(await context.newPage());
  expect(await read(again)).toMatchObject({ count: 1, isWhole: true });
});

test('of two tabs one writes, the other reads along and takes its place when it closes', async ({
  page,
  context,
}) => {
  const first = await openStoragePage(page);
  const second = await openStoragePage(await context.newPage());
  expect([(await read(first)).mode, (await read(second)).mode]).toEqual(['writer', 'reader']);
  expect(await change(second)).toBe(false);

  await change(first);
  await flush(first);
  await expect.poll(() => read(second)).toMatchObject({ count: 1, revision: 2, mode: 'reader' });

  await first.close();
  await expect.poll(() => read(second)).toMatchObject({ mode: 'writer' });
  expect(await change(second)).toBe(true);
});

test('a tab that is asked to hand over saves first', async ({ page, context }) => {
  const first = await openStoragePage(page);
  const second = await openStoragePage(await context.newPage());
  await change(first);
  await second.evaluate(() => window.storagePage.takeOver());
  await expect.poll(() => read(second)).toMatchObject({ mode: 'writer', count: 1 });
  expect(await read(first)).toMatchObject({ mode: 'reader', saved: 'saved', count: 1 });
});

test('a tab that hangs is passed over, and cannot write when it wakes', async ({ page, context }) => {
  const first = await openStoragePage(page);
  const second = await openStoragePage(await context.newPage());
  const hanging = first.evaluate(() => {
    window.storagePage.change();
    for (const end = Date.now() + 5000; Date.now() < end;);
  });
  await second.evaluate(() => window.storagePage.takeOver());
  await expect.poll(() => read(second), { timeout: 10_000 }).toMatchObject({ mode: 'writer', count: 0 });
  await change(second);
  await change(second);
  await flush(second);
  await hanging;

  await flush(first);
  expect(await read(first)).toMatchObject({
    mode: 'reader',
    saved: 'failed',
    problem: 'document-fenced',
    count: 1,
  });
  expect(await change(first)).toBe(false);
  expect(await read(second)).toMatchObject({ mode: 'writer', saved: 'saved', count: 2 });
});

test('a full disk keeps what was there and what is on the screen', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 2_000_000 });
  await openStoragePage(page);
  await change(page);
  await flush(page);
  await page.evaluate(() => window.storagePage.grow(4_000_000));
  await flush(page);
  expect(await read(page)).toMatchObject({ saved: 'failed', problem: 'storage-full', mode: 'writer' });
  const reader = await openStoragePage(await context.newPage());
  expect(await read(reader)).toMatchObject({ count: 1, isWhole: true });

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
  await flush(page);
  expect(await read(page)).toMatchObject({ saved: 'saved', problem: undefined });
});
