import { fieldLabel, type Field } from '@/core/dictionary';
import type { Locale } from '@/core/lib';
import { describeValue, subjectOf } from './describe-condition';
import type { Span } from './value-steps';

/** A run of values as one writes it on paper: `30 ≤ days past due < 31`, `days past due = 30`. */
export function describeSpan(field: Pick<Field, 'key' | 'label'>, span: Span, locale: Locale): string {
  const { from, fromIncluded, to, toIncluded } = span;
  const subject = subjectOf(fieldLabel(field, locale), locale);
  const say = (value: NonNullable<typeof from>): string => describeValue(field.key, value, locale);
  if (from !== null && JSON.stringify(from) === JSON.stringify(to)) return `${subject} = ${say(from)}`;
  const start = from === null ? '' : `${say(from)} ${fromIncluded ? '≤' : '<'} `;
  return `${start}${subject}${to === null ? '' : ` ${toIncluded ? '≤' : '<'} ${say(to)}`}`;
}
