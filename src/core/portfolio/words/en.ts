import type { Catalogue, PhraseOf } from '@/core/lib';

/** A day as a reader writes it. */
function day(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** Writes days, shares and counts for one language's sentences. */
export function createWriter(locale: string): {
  day: (iso: string) => string;
  share: (ratio: number) => string;
  count: (value: number) => string;
} {
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(locale);
  return {
    day: (iso) => day(iso, locale),
    share: (ratio) => share.format(ratio),
    count: (value) => count.format(value),
  };
}

const write = createWriter('en-GB');

/** English: why a row or a value is not taken, why a column is thought to mean something, what was assumed. */
export const en = {
  'row-empty': () => 'The row is empty.',
  'row-ragged': ({ expected, found }: { expected: number; found: number }) =>
    `The row has ${found === 1 ? '1 cell' : `${write.count(found)} cells`}, the header has ${write.count(expected)}.`,
  'row-quotes': () => 'A quotation mark opens here and is never closed, so this row swallows those after it.',
  'claim-duplicate': ({ line }: { line: number }) => `Already in row ${write.count(line)}.`,
  'claim-unnamed': () => 'The row does not say which claim it is.',
  'customer-unnamed': () => 'The row does not say whose claim it is.',
  'amount-missing': () => 'The row has no amount owed.',
  'number-unreadable': () => 'Not a number in any format we know.',
  'number-ambiguous': () => 'The mark can stand before decimals or thousands: say which for this column.',
  'number-not-whole': () => 'Not a whole number.',
  'payday-outside': () => 'Not a day of the month.',
  'amount-negative': () => 'A credit, not a debt.',
  'amount-too-fine': ({ currency }: { currency: string }) => `Finer than the smallest unit of ${currency}.`,
  'amount-too-large': () => 'Too large to be kept exactly.',
  'currency-missing': () => 'The amount has no currency, and none is set for the file.',
  'currency-unknown': ({ currency }: { currency: string }) => `There is no currency ${currency}.`,
  'date-impossible': () => 'There is no such day in the calendar.',
  'date-unreadable': () => 'Not a date in any format we know.',
  'date-ambiguous': ({ dayFirst, monthFirst }: { dayFirst: string; monthFirst: string }) =>
    `Either ${write.day(dayFirst)} or ${write.day(monthFirst)}: say for this column whether the day or the month comes first.`,
  'lateness-outside': () => 'No claim can be that late.',
  'yes-no-unreadable': () => 'Neither yes nor no.',
  'choice-unknown': () => 'None of the values this field can have.',
  'text-unreadable': () => 'Contains characters that cannot be read.',
  'key-reserved': () => 'Nothing can be kept under this name.',
  'text-too-long': ({ limit }: { limit: number }) => `Longer than ${write.count(limit)} characters.`,
  'email-unreadable': () => 'Not an e-mail address.',
  'phone-unreadable': () => 'Not a phone number, or its country is not known.',
  'country-unknown': () => 'Not a country we know.',
  'zone-unknown': () => 'Not a time zone.',
  'language-unknown': () => 'Not a language we know.',

  'name-and-values': () => 'name and values fit',
  'name-fits': () => 'the name fits',
  'values-fit': ({ share }: { share: number }) => `${write.share(share)} of the values fit`,
  'unique-values': () => 'unique in every row',
  'amounts-in': ({ mark, currency }: { mark: '.' | ','; currency: string | null }) =>
    `decimal ${mark === ',' ? 'comma' : 'point'}${currency === null ? '' : `, ${currency}`}`,
  'decimal-asked': () => 'decimals or thousands? see below',
  'date-asked': () => 'day or month first? see below',
  'phone-country-asked': () => 'from which country? set it above',
  'date-order-proven': ({ order, proven }: { order: 'dmy' | 'mdy'; proven: number }) =>
    `${order === 'dmy' ? 'day' : 'month'} first, as ${write.count(proven)} values prove`,
  'date-order-agrees': ({ order, share }: { order: 'dmy' | 'mdy'; share: number }) =>
    `${order === 'dmy' ? 'day' : 'month'} first agrees with the lateness in ${write.share(share)}`,
  'chosen-column': () => 'chosen by you',
  'several-fields': () => 'several fields could match',
  'taken-by': ({ column }: { column: string }) => `${column} fits better`,
  'sensitive-column': () => 'private and not needed: left out',
  'no-match': () => 'nothing we know',
  'preset-column': () => 'from the preset',
  'preset-months-late': () => 'Card clients, months late',

  'needs-amount': () => 'No column says how much is owed.',
  'needs-date-order': ({ column }: { column: string }) =>
    `Say whether the day or the month comes first in ${column}.`,
  'needs-decimal-mark': ({ column }: { column: string }) =>
    `Say which mark stands before the decimals in ${column}.`,
  'field-twice': ({ column, other }: { column: string; other: string }) =>
    `${column} and ${other} go to the same field.`,

  'assumed-due-date': () => 'Due dates are reckoned back from how late each claim is.',
  'assumed-months': ({ days }: { days: number }) =>
    `A month late counts as ${write.count(days)} days; claims that are not late fall due ${write.count(days)} days after the as-of date.`,
  'assumed-arrears': () =>
    'Arrears are the whole amount outstanding, and zero where the file says that a claim is not late.',
  'assumed-case-id': ({ column }: { column: string }) => `Each row is one claim, named by ${column}.`,
  'assumed-row-number': () => 'No column names the claims, so each is named by its row.',
  'assumed-currency': ({ currency }: { currency: string }) =>
    `Amounts without a currency are in ${currency}.`,
  'assumed-no-lateness': () => 'No column says when claims fell due, so nobody has days past due.',
  'assumed-addresses': () =>
    'Customers without an e-mail address or mobile number have stand-ins that reach nobody.',
  'kept-credits': ({ count }: { count: number }) =>
    `${count === 1 ? '1 balance' : `${write.count(count)} balances`} below zero: the customer is in credit and owes nothing.`,
} as const satisfies Catalogue;

/** What an import can say. */
export type ImportPhrase = PhraseOf<typeof en>;
export type ImportCode = ImportPhrase['code'];
