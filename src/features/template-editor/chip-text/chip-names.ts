import { z } from 'zod';
import { fallbackOf, type ChipPart } from '@/core/template';

const words = z.record(z.string(), z.string().max(200));

/** What chips are called in the reader's language, as plain data: it also goes to the canvas. */
export const chipNamesSchema = z.strictObject({
  fields: words,
  filters: words,
  dateStyles: words,
  /** How a fallback is said, with `{}` in the place of its words. */
  fallback: z.string().max(80),
  /** How an empty fallback is said. */
  nothing: z.string().max(80),
});
export type ChipNames = z.infer<typeof chipNamesSchema>;

/** What a chip shows: a name in words, never the path, and after it the format or fallback. */
export function describeChip(
  part: Extract<ChipPart, { kind: 'chip' }>,
  names: ChipNames,
): { readonly label: string; readonly detail?: string } {
  const { token, source } = part;
  if (!token) return { label: source.replace(/^\{[{%]-?\s*|\s*-?[%}]\}$/g, '') };
  const details = token.steps.flatMap(({ filter, args: [first] }) => {
    if (filter === 'default' || filter === 'money') return [];
    if (filter === 'date') return [names.dateStyles[String(first ?? 'long')] ?? String(first)];
    return [names.filters[filter] ?? filter];
  });
  const instead = fallbackOf(token);
  if (instead !== undefined)
    details.push(instead === '' ? names.nothing : names.fallback.replace('{}', instead));
  const label = names.fields[token.field] ?? token.field;
  return { label, ...(details.length > 0 && { detail: details.join(', ') }) };
}
