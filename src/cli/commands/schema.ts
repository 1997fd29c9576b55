import { describeBundleSchema } from '@/core/bundle';
import type { CliCommand } from '../command';
import { readOptions } from '../read-options';

/** Prints the JSON Schema of the bundle format. */
export const schemaCommand: CliCommand = {
  name: 'schema',
  usage: 'schema',
  run(args, terminal) {
    readOptions(args, 0, {});
    terminal.print(describeBundleSchema());
    return Promise.resolve(true);
  },
};
