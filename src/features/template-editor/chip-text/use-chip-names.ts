import { useMemo } from 'react';
import { fieldLabel, type Field } from '@/core/dictionary';
import { templateWords } from '@/core/template';
import { useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';
import type { ChipNames } from './chip-names';

/** What chips are called in the reader's language. */
export function useChipNames(fields: ReadonlyMap<string, Field>): ChipNames {
  const { locale } = useLocale();
  const { chipFallback, chipNothing } = useEditorWords();
  return useMemo(() => {
    const { filters, dateStyles } = templateWords(locale);
    const named = [...fields.values()].map((field) => [field.key, fieldLabel(field, locale)] as const);
    return {
      fields: Object.fromEntries(named),
      filters,
      dateStyles,
      fallback: chipFallback,
      nothing: chipNothing,
    };
  }, [fields, locale, chipFallback, chipNothing]);
}
