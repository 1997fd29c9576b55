import { useMemo } from 'react';
import { fieldLabel, groupLabel, type Field } from '@/core/dictionary';
import { useLocale, type Option } from '@/ui';
import { useDictionaryFields } from './use-dictionary-fields';

/** Fields to choose from, under the headings of the dictionary. */
export function useFieldOptions(isOffered: (field: Field) => boolean): readonly Option<string>[] {
  const { locale } = useLocale();
  const fields = useDictionaryFields();
  const all = useMemo(
    () =>
      [...fields.values()].map((field) => ({
        field,
        option: {
          value: field.key,
          label: fieldLabel(field, locale),
          group: groupLabel(field.group, locale),
        },
      })),
    [fields, locale],
  );
  return all.filter(({ field }) => isOffered(field)).map(({ option }) => option);
}
