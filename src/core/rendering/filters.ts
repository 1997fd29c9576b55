import { formatMoney, moneySchema, parseInstant, toDayNumber, DAY, type TokenFilter } from '@/core/lib';
import { MissingFact, type TextMode } from './environment';
import { wordsOf } from './write-value';

/** What a filter writes by. */
export type FilterSetting = { readonly locale: string; readonly zone: string; readonly mode: TextMode };

/** A filter: what is said so far and its arguments in, what is said next out. Never throws. */
export type MessageFilter = (value: unknown, setting: FilterSetting, args: readonly unknown[]) => unknown;

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value instanceof MissingFact;

/** A filter of words: whatever is said so far is put into words first; what is missing stays missing. */
function ofWords(
  change: (words: string, setting: FilterSetting, args: readonly unknown[]) => string,
): MessageFilter {
  return (value, setting, args) => {
    if (isMissing(value)) return value;
    const words = wordsOf(value, setting.locale);
    return words === undefined ? undefined : change(words, setting, args);
  };
}

/** Every filter a token may use. A value of the wrong type comes out as nothing, never as noise. */
export const MESSAGE_FILTERS: Readonly<Record<TokenFilter, MessageFilter>> = {
  default: (value, _setting, [fallback]) => (isMissing(value) ? fallback : value),
  money: (value, { locale }) => {
    if (isMissing(value)) return value;
    const money = moneySchema.safeParse(value);
    return money.success ? formatMoney(money.data, locale) : undefined;
  },
  date: (value, setting, [style]) =>
    isMissing(value) ? value : formatDate(value, setting, typeof style === 'string' ? style : 'long'),
  number: (value, { locale }) =>
    typeof value === 'number' ? wordsOf(value, locale) : isMissing(value) ? value : undefined,
  percent: (value, { locale }) => {
    if (isMissing(value)) return value;
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value);
  },
  truncate: ofWords((words, _setting, [limit]) => {
    const most = Math.max(1, Math.trunc(Number(limit)) || 1);
    const characters = [...words];
    return characters.length <= most
      ? words
      : `${characters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}.`;
  }),
  mask: ofWords((words, { mode }, [shown]) => {
    const last = Math.max(1, Math.trunc(Number(shown ?? 3)) || 3);
    return (mode === 'sms' ? '***' : '•••') + [...words].slice(-last).join('');
  }),
  upcase: ofWords((words, { locale }) => words.toLocaleUpperCase(locale)),
  downcase: ofWords((words, { locale }) => words.toLocaleLowerCase(locale)),
  capitalize: ofWords((words, { locale }) => {
    const [first = '', ...others] = [...words];
    return first.toLocaleUpperCase(locale) + others.join('');
  }),
  safe_url: ofWords((words) =>
    /^(https:\/\/[^\s"'<>\\^`{|}]+|(mailto|tel|sms):[^\s"'<>\\]+)$/i.test(words.trim()) ? words.trim() : '#',
  ),
  url_encode: ofWords((words) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'))),
};

const DATE_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: 'short' },
  medium: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  weekday: { dateStyle: 'full' },
};

/** A day is the same day everywhere; an instant is the day it is in the customer's zone. */
function formatDate(value: unknown, { locale, zone }: FilterSetting, style: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = toDayNumber(value);
  const at = day === undefined ? parseInstant(value) : day * DAY;
  if (at === undefined) return undefined;
  const timeZone = day === undefined ? zone : 'UTC';
  if (style === 'iso') return isoDay(at, timeZone);
  return new Intl.DateTimeFormat(locale, { ...(DATE_STYLES[style] ?? DATE_STYLES['long']), timeZone }).format(
    at,
  );
}

function isoDay(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(at);
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year')}-${read('month')}-${read('day')}`;
}
