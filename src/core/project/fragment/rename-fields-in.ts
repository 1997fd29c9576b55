import { mapLiquid, parseTemplate, type Template } from '@/core/template';

/** A template whose tokens and conditions name fields by other keys; the same value when it names none of them. */
export function renameFieldsIn(template: Template, names: ReadonlyMap<string, string>): Template {
  if (names.size === 0) return template;
  const key = /\bown(?:\.[A-Za-z0-9]+)+/g;
  const rename = (text: string): string =>
    mapLiquid(text, (source) => source.replace(key, (found) => names.get(found) ?? found));
  const renamed = parseTemplate({ ...template, variants: mapTexts(template.variants, rename) });
  return renamed.ok ? renamed.value : template;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
