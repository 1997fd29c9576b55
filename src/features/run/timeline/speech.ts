import type { InterruptKind } from '@/core/policy';

/** The notes a step may leave, by their codes. */
export const NOTE_CODES = [
  'started',
  'not-admitted',
  're-entry-refused',
  'entered',
  'branch-taken',
  'arm-assigned',
  'waiting',
  'date-passed',
  'date-missing',
  'calendar-ended',
  'guard-allow',
  'guard-defer',
  'guard-block',
  'guard-skip',
  'late-skipped',
  'late-rescheduled',
  'interrupt-exit',
  'interrupt-hold',
  'interrupt-released',
  'event-taken',
  'undeliverable-taken',
  'task-expired',
  'paused',
  'resumed',
  'cancelled',
  'endless-loop',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** What a note's sentence is made of, in the reader's words; what a note lacks is empty. */
export type NoteSpeech = {
  readonly step: string;
  readonly name: string;
  readonly until: string;
  readonly channel: string;
  readonly reason: string;
  readonly event: string;
  readonly kind: InterruptKind;
  readonly count: number;
  readonly isKept: boolean;
};

export type EventSpeech = {
  readonly channel: string;
  readonly amount: string;
  readonly date: string;
  readonly outcome: string;
  readonly reason: string;
};

export type TaskSpeech = {
  readonly activity: string;
  readonly queue: string;
  readonly due: string;
  readonly why: string;
};
