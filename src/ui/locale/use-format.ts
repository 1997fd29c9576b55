import { useMemo } from 'react';
import { createFormat } from './create-format';
import type { Format } from './create-format';
import { useLocale } from './locale-provider';

/** Money, numbers, shares, dates and times as the reader's language writes them. */
export function useFormat(): Format {
  const { tag } = useLocale();
  return useMemo(() => createFormat(tag), [tag]);
}
