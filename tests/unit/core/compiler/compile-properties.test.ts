import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBundle, parseBundleValue } from '@/core/bundle';
import { compile } from '@/core/compiler';
import { hasErrors, toCanonicalJson } from '@/core/lib';
import { anyProject, laidOut, shuffleKeys, validProject } from '../../../support/arbitrary-project';

const options = { version: 1 };

test('compile never throws, and gives a bundle exactly when nothing is an error', () => {
  fc.assert(
    fc.property(anyProject(), fc.boolean(), (project, isLaidOut) => {
      const { bundle, diagnostics } = compile(project, isLaidOut ? laidOut(project) : new Map(), options);
      expect(bundle === undefined).toBe(hasErrors(diagnostics));
    }),
    { numRuns: 300 },
  );
});

test('a strategy that nothing is wrong with compiles', () => {
  fc.assert(
    fc.property(validProject(), (project) => {
      const { bundle, diagnostics } = compile(project, laidOut(project), options);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(bundle).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

test('the same documents give the same bytes, in whatever order their keys stand', () => {
  fc.assert(
    fc.property(validProject(), fc.nat(7), (project, turn) => {
      const one = compile(project, laidOut(project), options);
      const other = compile(shuffleKeys(project, turn), laidOut(project), options);
      expect(toCanonicalJson(other.bundle)).toBe(toCanonicalJson(one.bundle));
      expect(other.bundle?.digest).toBe(one.bundle?.digest);
    }),
    { numRuns: 100 },
  );
});

test('a bundle survives JSON, with its sources or without', () => {
  fc.assert(
    fc.property(validProject(), fc.boolean(), (project, withSources) => {
      const { bundle } = compile(project, laidOut(project), { ...options, withSources });
      expect(parseBundle(JSON.stringify(bundle))).toEqual({ ok: true, value: bundle });
      expect(parseBundleValue(bundle)).toEqual({ ok: true, value: bundle });
    }),
    { numRuns: 60 },
  );
});
