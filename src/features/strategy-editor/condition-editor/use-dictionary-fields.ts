import { useMemo } from 'react';
import { fieldsOf, type Field } from '@/core/dictionary';
import { useDictionary } from '@/workspace';

/** Every field of the workspace's dictionary, by key. */
export function useDictionaryFields(): ReadonlyMap<string, Field> {
  const dictionary = useDictionary();
  return useMemo(() => fieldsOf({ fields: dictionary.fields }), [dictionary]);
}
