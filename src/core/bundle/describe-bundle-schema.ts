import { z } from 'zod';
import { bundleSchema } from './bundle-schema';

/**
 * The bundle format as JSON Schema (draft 2020-12), for whoever reads bundles without Fairpath. It says what the
 * schema of this part says, except for what JSON Schema cannot: the digest, and names that must lead somewhere.
 */
export function describeBundleSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(bundleSchema, { io: 'input', reused: 'ref' });
  return { $schema, $id: 'bundle.v1.schema.json', title: 'Fairpath bundle, format version 1', ...schema };
}
