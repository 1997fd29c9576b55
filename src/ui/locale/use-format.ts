import { createFormat } from './create-format';
import type { Format } from './create-format';
import { useLocale } from './locale-provider';

/** One for each language: making one takes longer than drawing what it is used for. */
const formats = new Map<string, Format>();

/** Money, numbers, shares, dates and times as the reader's language writes them. */
export function useFormat(): Format {
  return formatOf(useLocale().tag);
}

function formatOf(tag: string): Format {
  const known = formats.get(tag);
  if (known) return known;
  const made = createFormat(tag);
  formats.set(tag, made);
  return made;
}
