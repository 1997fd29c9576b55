import { CHANNELS, type Channel } from '@/core/lib';
import { cleanCell, foldText } from './fold-text';

const SPELLINGS: Record<Channel, readonly string[]> = {
  email: ['email', 'e mail', 'mail', 'emails', 'e mails', 'elektronisch', 'elektronische post'],
  sms: ['sms', 'text', 'txt', 'text message', 'textnachricht', 'kurznachricht', 'sms text'],
  whatsapp: ['whatsapp', 'whats app', 'wa', 'whatsapp message', 'whatsapp nachricht'],
  letter: [
    'letter',
    'brief',
    'post',
    'postal',
    'postal mail',
    'paper',
    'print',
    'papier',
    'schreiben',
    'briefpost',
    'postbrief',
    'einschreiben',
    'registered letter',
    'direct mail',
  ],
  call: [
    'call',
    'phone',
    'phone call',
    'telephone',
    'telephone call',
    'agent call',
    'outbound call',
    'anruf',
    'telefon',
    'telefonat',
    'telefonanruf',
    'telefonisch',
  ],
};

const BY_SPELLING: ReadonlyMap<string, Channel> = new Map(
  CHANNELS.flatMap((channel) => SPELLINGS[channel].map((spelling) => [spelling, channel] as const)),
);

/** The channel a cell names, in English or German; undefined for any other word. */
export function readChannel(cell: string | undefined): Channel | undefined {
  return BY_SPELLING.get(foldText(cell ?? ''));
}

const DAY =
  /^(?:day|tag|d|t|dpd|after|nach|in|due|due date|falligkeit)? ?([+-]?) ?(\d{1,6})(?:[.,]0{1,4}|\.)? ?(days?|d|tage?n?|dpd|weeks?|w|wochen?)?(?: (past due|overdue|late|after|after due|after due date|after the due date|past due date|nach|nach fae?lligkeit|uberfallig|ueberfaellig|in verzug|verzug|danach))?( (?:before|before due|before due date|before the due date|vor|vor fae?lligkeit|vorher))?$/;

/**
 * The day a cell names, in whole days: 7, +7, day 7, T+7, 7 days past due, 2 Wochen. Negative for a day before the due
 * date; undefined when it is no day. A formula is no day.
 */
export function readDay(cell: string | undefined): number | undefined {
  const text = cleanCell(cell)
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/^\((\d+)\)$/, '-$1')
    .replace(/\s+/g, ' ');
  const found = DAY.exec(text);
  if (!found) return undefined;
  const [, sign, digits, unit = '', , before] = found;
  const days = Number(digits) * (unit.startsWith('w') ? 7 : 1);
  return (sign === '-' || before !== undefined) && days > 0 ? -days : days;
}

/** The time of day a cell names, as HH:MM: 8:30, 08.30, 9 Uhr, 5 pm. Undefined when it is none. */
export function readTime(cell: string | undefined): string | undefined {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})? ?(uhr|h|am|pm)?$/i.exec(cleanCell(cell));
  if (!found) return undefined;
  const [, digits, minutes = '00', word = ''] = found;
  const half = word.toLowerCase();
  const written = Number(digits);
  if ((half === 'am' || half === 'pm') && (written < 1 || written > 12)) return undefined;
  const hour = half === 'pm' ? (written % 12) + 12 : half === 'am' ? written % 12 : written;
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/**
 * The level a cell names: its number where it holds exactly one, and its words where it is more than a number.
 * Undefined for an empty cell and for a number below zero.
 */
export function readLevel(
  cell: string | undefined,
): { readonly number: number | undefined; readonly name: string } | undefined {
  const text = cleanCell(cell);
  if (text === '' || /^[-−–] ?\d/.test(text)) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const [only = ''] = numbers;
  const number = numbers.length === 1 && only.length <= 3 ? Number(only) : undefined;
  return { number, name: /^#? ?\d+\.?0*$/.test(text) ? '' : text };
}

const TONES: Readonly<Record<string, string>> = {
  friendly: 'friendly',
  freundlich: 'friendly',
  soft: 'friendly',
  sanft: 'friendly',
  empathetic: 'empathetic',
  einfuhlsam: 'empathetic',
  neutral: 'neutral',
  sachlich: 'neutral',
  firm: 'firm',
  bestimmt: 'firm',
  streng: 'firm',
  strict: 'firm',
  final: 'final',
  letzte: 'final',
  'letzte mahnung': 'final',
};

/** The tone a cell names; undefined for any other word. */
export function readTone(cell: string | undefined): string | undefined {
  const text = foldText(cell ?? '');
  return Object.hasOwn(TONES, text) ? TONES[text] : undefined;
}
