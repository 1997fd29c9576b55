import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Offered, readTrade } from './support/exports-and-imports';
import { sourceFiles, targetOf } from './support/source-files';

/**
 * What is exported is meant for someone. The product's own files count as someone; the tests do so only
 * for the core, whose smallest words are proven on their own. A type may be exported without a taker where
 * its own file speaks of it, being the shape of what is taken, and in the core, where it stands by its schema.
 */
const product = sourceFiles('src', 'mocks', 'bench', 'scripts', 'server').concat(
  ['vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'].filter((file) => existsSync(file)),
);
const proofs = sourceFiles('tests');
const trades = new Map([...product, ...proofs].map((file) => [file, readTrade(file)]));

const takenByProduct = takenBy(product);
const takenByProofs = takenBy(proofs);

test('every export of src is taken by someone', () => {
  const unused = sourceFiles('src').flatMap((file) =>
    (trades.get(file)?.offers ?? [])
      .filter((offer) => !isShape(file, offer) && !isTaken(file, offer.name))
      .map(({ name }) => `${file} exports ${name}, but ${whoElse(file, name)}.`),
  );
  expect(unused).toEqual([]);
});

test('every value a file hands on is taken from there', () => {
  const idle = sourceFiles('src').flatMap((file) =>
    (trades.get(file)?.handsOn ?? [])
      .filter(({ name, isType }) => name !== '*' && !isType && !isTakenByAnyone(file, name))
      .map(({ name }) => `${file} hands on ${name}, but nothing imports it from there.`),
  );
  expect(idle).toEqual([]);
});

function isShape(file: string, { isType, spokenOfInside }: Offered): boolean {
  return isType && (spokenOfInside || file.startsWith('src/core/'));
}

function isTaken(file: string, name: string): boolean {
  const key = `${file}#${name}`;
  if (takenByProduct.has(key)) return true;
  return file.startsWith('src/core/') && takenByProofs.has(key);
}

function isTakenByAnyone(file: string, name: string): boolean {
  return takenByProduct.has(`${file}#${name}`) || takenByProofs.has(`${file}#${name}`);
}

function whoElse(file: string, name: string): string {
  return takenByProofs.has(`${file}#${name}`) ? 'only tests import it' : 'nothing imports it';
}

/** Every `file#name` the given files import, followed through the files that only hand it on. */
function takenBy(takers: string[]): Set<string> {
  const taken = new Set<string>();
  for (const file of takers) {
    for (const { from, name } of trades.get(file)?.takes ?? []) take(taken, fileAt(file, from), name);
  }
  return taken;
}

function take(taken: Set<string>, file: string | undefined, name: string): void {
  const trade = file === undefined ? undefined : trades.get(file);
  if (file === undefined || !trade || taken.has(`${file}#${name}`)) return;
  taken.add(`${file}#${name}`);
  if (name === '*') for (const offer of trade.offers) taken.add(`${file}#${offer.name}`);
  for (const handed of trade.handsOn) {
    if (name !== '*' && handed.name !== '*' && handed.name !== name) continue;
    if (name === '*') taken.add(`${file}#${handed.name}`);
    const original = handed.name === '*' ? name : handed.original;
    take(taken, fileAt(file, handed.from), original);
  }
}

function fileAt(importer: string, specifier: string): string | undefined {
  const target = targetOf(importer, specifier);
  if (target === undefined) return undefined;
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).find((file) => trades.has(file));
}
