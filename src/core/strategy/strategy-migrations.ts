import type { Migration } from '@/core/lib';

/** A strategy document's steps from version to version, oldest first; appended to, never changed. */
export const strategyMigrations: readonly Migration[] = [
  {
    name: 'strategy/2 add-groups-and-suppressions',
    up: (strategy) => ({ ...strategy, groups: {}, suppressions: [] }),
  },
];
