import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draw, hashText } from '@/core/lib';

const SEED = 0x9747b28c;

/** Published vectors of MurmurHash3 x86 32, and some of more than one byte a letter. */
const VECTORS: readonly [string, number, number][] = [
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['test', 0, 0xba6bd213],
  ['test', SEED, 0x704b81dc],
  ['Hello, world!', 0, 0xc0363e43],
  ['Hello, world!', SEED, 0x24884cba],
  ['The quick brown fox jumps over the lazy dog', SEED, 0x2fa826cd],
  ['a', 0, 0x3c2569b2],
  ['ab', 0, 0x9bbfd75f],
  ['abc', 0, 0xb3dd93fa],
  ['Grüße', 0, 0x6ac9c100],
  ['日本語', 0, 0xa5a47297],
  ['🙂', 0, 0x3e226063],
];

test.each(VECTORS)('MurmurHash3 of “%s” with seed %i', (text, seed, hash) => {
  expect(hashText(text, seed)).toBe(hash);
});

test('the vectors published beside the cases are these', () => {
  const page = readFileSync('public/conformance/README.md', 'utf8');
  const rows = [...page.matchAll(/^\| (?:`([^`]+)`|\(empty\)) \| (\d+)[^|]*\| (\d+)/gm)];
  expect(rows.length).toBe(11);
  for (const [, text = '', seed, hash] of rows) expect(hashText(text, Number(seed))).toBe(Number(hash));
});

test('a draw depends on seed, case, stream and number, and on nothing else', () => {
  const hash = hashText('CL-1');
  const drawn = draw(7, hash, 'pays', 0);
  expect(draw(7, hash, 'pays', 0)).toBe(drawn);
  const others = [
    draw(8, hash, 'pays', 0),
    draw(7, hashText('CL-2'), 'pays', 0),
    draw(7, hash, 'opens', 0),
    draw(7, hash, 'pays', 1),
  ];
  expect(new Set([drawn, ...others]).size).toBe(5);
});

test('draws are spread evenly over [0, 1), by case and by number', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 20_000; at += 1) {
    const drawn = at % 2 ? draw(1, hashText(`CL-${at}`), 'pays', 3) : draw(1, hashText('CL-1'), 'pays', at);
    expect(drawn >= 0 && drawn < 1).toBe(true);
    tenths[Math.floor(drawn * 10)] = (tenths[Math.floor(drawn * 10)] ?? 0) + 1;
  }
  // Five standard deviations of a binomial with n = 20,000 and p = 0.1.
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
});
