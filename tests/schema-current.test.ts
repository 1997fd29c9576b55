import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeBundleSchema } from '@/core/bundle';

test('the schema in public is that of the bundles we make; npm run schema writes it anew', () => {
  const published: unknown = JSON.parse(readFileSync('public/bundle.v1.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(describeBundleSchema())));
});
