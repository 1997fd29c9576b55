import type { TableReader } from '@/core/ports';
import { readTable } from './read-table';

/** The table reader of programs without a window: terminal and tests. Works on the calling thread. */
export function createTableReader(): TableReader {
  return { read: (bytes, reading) => Promise.resolve(readTable(bytes, reading)) };
}
