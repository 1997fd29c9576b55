import type { Mapping } from './mapping';
import type { ColumnSuggestion } from './refine-column';
import type { ImportPhrase } from './words/en';

/**
 * What a person still has to say before an import is worth making: how much is owed, what an open question's
 * answer is, which of two columns fills a field. Empty when nothing is missing.
 */
export function checkMapping(mapping: Mapping, columns: readonly ColumnSuggestion[] = []): ImportPhrase[] {
  const missing: ImportPhrase[] = [];
  const filled = new Map<string, string>();
  for (const [column, { field, dateOrder, decimal }] of Object.entries(mapping.columns)) {
    const other = filled.get(field);
    if (other !== undefined) missing.push({ code: 'field-twice', values: { column, other } });
    filled.set(field, column);
    const question = columns.find(
      (suggestion) => suggestion.column === column && suggestion.mapping?.field === field,
    )?.question;
    if (question === 'date-order' && dateOrder === undefined)
      missing.push({ code: 'needs-date-order', values: { column } });
    if (question === 'decimal-mark' && decimal === undefined)
      missing.push({ code: 'needs-decimal-mark', values: { column } });
  }
  if (!filled.has('claim.arrearsAmount') && !filled.has('claim.outstandingAmount'))
    missing.push({ code: 'needs-amount', values: {} });
  return missing;
}
