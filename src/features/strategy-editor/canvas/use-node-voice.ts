import { useMemo, useRef } from 'react';
import { createVoice } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import type { NodeVoice } from '@/core/strategy';
import { useLocale } from '@/ui';
import type { Project } from '@/core/project';

/** The names in which steps speak of fields, segments and templates. It stays the same until one of them changes. */
export function useNodeVoice(project: Project | undefined): NodeVoice {
  const { locale } = useLocale();
  const segments = useSame(project?.segments ?? []);
  const templates = useSame(project?.templates ?? []);
  const dictionary = project?.dictionary;
  return useMemo(() => {
    const fields = fieldsOf({ fields: dictionary?.fields ?? [] });
    const names = new Map(segments.map((segment) => [segment.id, segment]));
    const titles = new Map(templates.map(({ id, name }) => [id, name]));
    return { ...createVoice(locale, fields, names), templateName: (id) => titles.get(id) ?? id };
  }, [locale, dictionary, segments, templates]);
}

/** A list that stays the same value for as long as it holds the same things. */
function useSame<Item>(list: readonly Item[]): readonly Item[] {
  const known = useRef(list);
  // eslint-disable-next-line react-hooks/refs -- a cache of a value that is equal either way
  return useMemo(() => {
    const before = known.current;
    const isSame = before.length === list.length && list.every((item, index) => item === before[index]);
    if (!isSame) known.current = list;
    return known.current;
  }, [list]);
}
