import { useMemo, useState } from 'react';
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
export function useSame<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && list.every((item, index) => item === kept[index]);
  if (!isSame) setKept(list);
  return isSame ? kept : list;
}
