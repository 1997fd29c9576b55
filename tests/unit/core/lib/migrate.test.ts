import { expect, test } from 'vitest';
import { migrate, type Migration } from '@/core/lib';

const steps: readonly Migration[] = [
  { name: 'thing/2 name-the-colour', up: ({ hue, ...others }) => ({ ...others, colour: hue }) },
  {
    name: 'thing/3 colour-in-capitals',
    up: (value) => ({ ...value, colour: String(value['colour']).toUpperCase() }),
  },
];

test('a document of any earlier version takes the steps it lacks, in order', () => {
  expect(migrate({ v: 1, hue: 'red' }, 'v', steps)).toEqual({ ok: true, value: { v: 3, colour: 'RED' } });
  expect(migrate({ v: 2, colour: 'red' }, 'v', steps)).toEqual({ ok: true, value: { v: 3, colour: 'RED' } });
  expect(migrate({ v: 3, colour: 'red' }, 'v', steps)).toEqual({ ok: true, value: { v: 3, colour: 'red' } });
});

test('a newer version is named with the newest one known', () => {
  expect(migrate({ v: 4 }, 'v', steps)).toEqual({
    ok: false,
    error: { code: 'version-newer', values: { version: 4, known: 3 } },
  });
});

test.each([[{}], [{ v: '1' }], [{ v: 0 }], [{ v: 1.5 }], [{ v: null }]])('%o has no version', (raw) => {
  expect(migrate(raw, 'v', steps)).toEqual({ ok: false, error: { code: 'version-missing', values: {} } });
});
