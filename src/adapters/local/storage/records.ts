import { z } from 'zod';
import { customerSchema, historyEntrySchema, journeyEventSchema, journeySchema } from '@/core/contract';
import type { CustomerRecord } from './database';
import type { CustomerRow, HistoryChunk } from './backend-storage';

/** Rows come from a disk that anyone may have touched, so they are read through their schema. */
const rowSchema = z.strictObject({
  id: z.string(),
  state: z.strictObject({ customer: customerSchema, journeys: z.record(z.string(), journeySchema) }),
  inbox: z.array(z.strictObject({ caseId: z.string(), event: journeyEventSchema })),
  clock: z.number(),
  nextDueAt: z.number().nullable(),
  reached: z.record(z.string(), z.array(z.string())),
  chunks: z.int().min(0),
});

/** A customer's row as it is stored. */
export function fromRow(row: CustomerRow): CustomerRecord {
  return {
    id: row.id,
    json: JSON.stringify(row),
    ...(row.nextDueAt !== null && { nextDueAt: row.nextDueAt }),
  };
}

/** A stored row as it was written; throws when it has been damaged since. */
export function toRow(record: CustomerRecord): CustomerRow {
  return rowSchema.parse(JSON.parse(record.json));
}

/** A chunk of history as it is stored. */
export function fromHistory({ customerId, number, entries }: HistoryChunk): {
  customerId: string;
  number: number;
  json: string;
} {
  return { customerId, number, json: JSON.stringify(entries) };
}

/** A stored chunk as it was written; throws when it has been damaged since. */
export function toChunk(record: {
  readonly customerId: string;
  readonly number: number;
  readonly json: string;
}): HistoryChunk {
  const entries = z.array(historyEntrySchema).parse(JSON.parse(record.json));
  return { customerId: record.customerId, number: record.number, entries };
}
