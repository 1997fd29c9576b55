type Money = { readonly minor: number; readonly currency: string };

export type Format = {
  /** An amount in minor units; `exponent` overrules how many decimals Intl gives the currency. */
  readonly money: (money: Money, exponent?: number) => string;
  /** A number with its thousands set apart; `decimals` fixes how many decimals are shown. */
  readonly number: (value: number, decimals?: number) => string;
  /** A number in three digits and a letter ("12.5k"), for narrow places. */
  readonly compact: (value: number) => string;
  /** A ratio (0.1 = ten per cent). */
  readonly percent: (ratio: number, decimals?: number) => string;
  /** A calendar date (YYYY-MM-DD) or the day of an instant in UTC, as "20 Nov 2026". */
  readonly date: (iso: string) => string;
  /** The same without the year, for columns where the year is plain. */
  readonly day: (iso: string) => string;
  /** An instant as date and time of day in an IANA zone; UTC when none is given. */
  readonly instant: (iso: string, zone?: string) => string;
  /** An instant's time of day in an IANA zone; UTC when none is given. */
  readonly time: (iso: string, zone?: string) => string;
  /** A size in bytes as KB or MB. */
  readonly bytes: (size: number) => string;
};

export function createFormat(tag: string): Format {
  const plain = new Intl.NumberFormat(tag);
  const share = fixed(tag, 0, 'percent');
  const short = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 });
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  const date: Intl.DateTimeFormatOptions = { ...day, year: 'numeric' };
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const dates = new Intl.DateTimeFormat(tag, { ...date, timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
  return {
    money: (money, exponent) => formatMoney(tag, money, exponent),
    number: (value, decimals) => (decimals === undefined ? plain : fixed(tag, decimals)).format(value),
    compact: (value) => short.format(value),
    percent: (ratio, decimals = 0) =>
      (decimals === 0 ? share : fixed(tag, decimals, 'percent')).format(ratio),
    date: (iso) => dates.format(new Date(iso)),
    day: (iso) => days.format(new Date(iso)),
    instant: (iso, zone = 'UTC') =>
      new Intl.DateTimeFormat(tag, { ...date, ...time, timeZone: zone }).format(new Date(iso)),
    time: (iso, zone = 'UTC') =>
      new Intl.DateTimeFormat(tag, { ...time, timeZone: zone }).format(new Date(iso)),
    bytes: (size) => formatBytes(tag, size),
  };
}

function fixed(tag: string, decimals: number, style: 'decimal' | 'percent' = 'decimal'): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function formatMoney(tag: string, { minor, currency }: Money, exponent?: number): string {
  const asked =
    exponent === undefined ? {} : { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency, ...asked });
  const decimals = exponent ?? format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** decimals);
}

function formatBytes(tag: string, size: number): string {
  const unit = size < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = size / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
