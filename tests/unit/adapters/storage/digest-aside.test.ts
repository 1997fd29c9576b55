import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { digestAside } from '@/adapters/storage/digest-aside';
import { digestText } from '@/core/lib';

afterEach(() => vi.unstubAllGlobals());

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('é', '𝄞', '\uD800', '\n'), fc.string({ maxLength: 4 })),
});

test('a text has the same digest aside as in place', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      expect(await digestAside(given)).toBe(digestText(given));
    }),
  );
});

test('a page that is not secure has its digests all the same', async () => {
  vi.stubGlobal('crypto', {});
  expect(await digestAside('späte Karten')).toBe(digestText('späte Karten'));
});
