import { afterAll, beforeAll, expect, test } from 'vitest';
import { killWhileSaving } from '../support/durability/kill-while-saving';
import { serveStoragePage, type StorageServer } from '../support/durability/serve-storage-page';

const KILLS = 40;

let server: StorageServer;

beforeAll(async () => {
  server = await serveStoragePage();
}, 60_000);

afterAll(() => server.close());

test(
  `a browser killed ${KILLS} times while saving never loses what it said was kept`,
  { timeout: 900_000 },
  async () => {
    const seen = await killWhileSaving(server, KILLS);
    expect(seen).toHaveLength(KILLS + 1);
    for (const { kept, found } of seen) {
      expect([kept, kept + 1]).toContain(found.count);
      expect(found).toMatchObject({ isWhole: true, mode: 'writer', saved: 'saved' });
      expect(found.recoveredFrom).toBeUndefined();
    }
  },
);
