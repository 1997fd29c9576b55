import { z } from 'zod';
import { openDocument, type DocumentProblem } from '@/core/dictionary';
import { documentIdSchema, nameSchema, type Migration, type Result } from '@/core/lib';
import { conditionSchema, segmentsIn, type Condition } from './condition';

/** A named condition that strategies and other segments can ask for. */
export const segmentSchema = z.strictObject({
  id: documentIdSchema,
  schemaVersion: z.literal(1),
  name: nameSchema,
  condition: conditionSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

/** The conditions of the segments that can be named, by segment id. */
export type SegmentConditions = ReadonlyMap<string, Condition>;

/** How older segments are brought up to date. Append only. */
const segmentMigrations: readonly Migration[] = [];

/** Opens a segment any earlier version wrote. */
export function parseSegment(raw: unknown): Result<Segment, DocumentProblem> {
  return openDocument(raw, segmentSchema, segmentMigrations);
}

/** A segment with an empty group, which its owner still has to fill. */
export function createSegment(id: string, name = ''): Segment {
  return { id, schemaVersion: 1, name, condition: { kind: 'group', match: 'all', conditions: [] } };
}

/** The conditions of segments, ready to be asked for by id. */
export function conditionsOf(segments: Iterable<Pick<Segment, 'id' | 'condition'>>): SegmentConditions {
  return new Map(Array.from(segments, ({ id, condition }) => [id, condition]));
}

/**
 * Whether the way through the segments a segment asks for comes back to one already on it. `from` are the
 * segments the way has come through before.
 */
export function leadsBack(id: string, segments: SegmentConditions, from: readonly string[] = []): boolean {
  const onTheWay = new Set(from);
  const clear = new Set<string>();
  const visit = (at: string): boolean => {
    if (onTheWay.has(at)) return true;
    const condition = segments.get(at);
    if (!condition || clear.has(at)) return false;
    onTheWay.add(at);
    for (const inner of segmentsIn(condition)) if (visit(inner)) return true;
    onTheWay.delete(at);
    clear.add(at);
    return false;
  };
  return visit(id);
}
