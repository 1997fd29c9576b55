import type { CellRow } from '@/core/strategy';
import { schedules } from '@/core/strategy';

export const TEMPLATES = [
  {
    id: '0198c0de-0000-7000-8000-00000000e001',
    name: 'Friendly reminder',
    channel: 'email',
    tone: 'friendly',
  },
  { id: '0198c0de-0000-7000-8000-00000000e002', name: 'Kurze Erinnerung', channel: 'sms', tone: 'neutral' },
  { id: '0198c0de-0000-7000-8000-00000000e003', name: 'Call script', channel: 'call', tone: 'neutral' },
  { id: '0198c0de-0000-7000-8000-00000000e004', name: 'Fällige Rechnung', channel: 'email', tone: 'firm' },
  { id: '0198c0de-0000-7000-8000-00000000e005', name: 'Letter of claim', channel: 'letter', tone: 'final' },
];

/** A table written as lines with | between the cells. */
export function table(...lines: readonly string[]): CellRow[] {
  return lines.map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }));
}

/** What is read of such a table. */
export function read(...lines: readonly string[]): ReturnType<typeof schedules.readSchedule> {
  return schedules.readSchedule(table(...lines), TEMPLATES);
}

/** The levels, each as `number day channel`. */
export function levelsOf(...lines: readonly string[]): string[] {
  const { schedule } = read(...lines);
  return schedule.ok
    ? schedule.value.map(({ number, day, channel }) => `${number} ${day} ${channel}`)
    : ['refused'];
}

/** What is wrong, each as `line code`. */
export function errorsOf(...lines: readonly string[]): string[] {
  const { schedule } = read(...lines);
  return schedule.ok ? [] : schedule.error.map(({ line, code }) => `${line ?? '-'} ${code}`);
}
