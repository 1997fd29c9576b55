import type { FactValue, Field } from '@/core/dictionary';

/** The values a text with commas holds; for numbers only what is one. */
export function readValues(text: string, { type }: Pick<Field, 'type'>): FactValue[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (type !== 'integer' && type !== 'number') return parts;
  return parts
    .map(Number)
    .filter((number) => (type === 'integer' ? Number.isInteger(number) : Number.isFinite(number)));
}
