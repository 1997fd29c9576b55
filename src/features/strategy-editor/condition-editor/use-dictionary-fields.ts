import { useMemo } from 'react';
import { fieldsOf, type Field } from '@/core/dictionary';
import { useProject } from '@/workspace';

/** Every field of the workspace's dictionary, by key. */
export function useDictionaryFields(): ReadonlyMap<string, Field> {
  const dictionary = useProject()?.dictionary;
  return useMemo(() => fieldsOf({ fields: dictionary?.fields ?? [] }), [dictionary]);
}
