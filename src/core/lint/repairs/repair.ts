import { z } from 'zod';
import type { Fix } from '@/core/lib';
import type { Edge, Strategy } from '@/core/strategy';

/** What a fix carries. */
export type FixValues = Fix['values'];

/** A safe repair. What does not fit the strategy any more changes nothing. */
export type Repair = (strategy: Strategy, values: FixValues) => Strategy;

/** A value of a fix that is a text; empty where it is none. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const waysSchema = z.array(z.object({ source: z.string(), port: z.string() }));

/** The edges into a node that leave by the ways a fix names; the others are not there any more. */
export function edgesAlong(strategy: Strategy, target: string, ways: unknown): Edge[] {
  const read = waysSchema.safeParse(ways);
  if (!read.success) return [];
  const named = new Set(read.data.map(({ source, port }) => `${source}/${port}`));
  return Object.values(strategy.edges).filter(
    (edge) => edge.target === target && named.has(`${edge.source}/${edge.port}`),
  );
}
