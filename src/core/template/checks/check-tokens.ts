import { isAllowedInContent, type Field } from '@/core/dictionary';
import type { Diagnostic, Fix } from '@/core/lib';
import type { Template } from '../template';
import { findFormatFault, withNeededFormat } from '../tokens/format';
import { readTokens, type PlacedToken } from '../tokens/read-tokens';
import { fallbackOf, writeToken, type Token } from '../tokens/token';
import { nearestKey } from './nearest-key';
import { diagnose, placedTexts, type PlacedText } from './placed-texts';

/** What to call someone whose first name is not known, by language. */
const NAMELESS: Readonly<Record<string, string>> = {
  en: 'there',
  de: 'liebe Kundin, lieber Kunde',
  fr: 'cher client',
  es: 'cliente',
};

/** Whether each token of one language can be read, may be said, fits its field and has something to say instead. */
export function checkTokens(
  template: Template,
  locale: string,
  fields: ReadonlyMap<string, Field>,
): Diagnostic[] {
  return placedTexts(template, locale).flatMap((placed) => {
    const { tokens, fields: named, faults } = readTokens(placed.text);
    const syntax = faults.map(({ source }) => diagnose('TPL-TOKEN-SYNTAX', 'error', placed.at, { source }));
    const said = new Set(tokens.map(({ token }) => token.field));
    const asked = named.filter((key) => !said.has(key)).flatMap((key) => checkField(key, placed, fields));
    return [...syntax, ...tokens.flatMap((token) => checkToken(token, placed, locale, fields)), ...asked];
  });
}

function checkField(
  key: string,
  { at }: PlacedText,
  fields: ReadonlyMap<string, Field>,
  fix?: Fix,
): Diagnostic[] {
  const field = fields.get(key);
  if (!field) {
    const nearest = nearestKey(key, fields.keys());
    return [
      diagnose(
        'TPL-TOKEN-UNKNOWN',
        'error',
        at,
        { field: key, ...(nearest !== undefined && { nearest }) },
        fix,
      ),
    ];
  }
  return isAllowedInContent(field) ? [] : [diagnose('TPL-TOKEN-FORBIDDEN', 'error', at, nameOf(field))];
}

function checkToken(
  { source, token }: PlacedToken,
  placed: PlacedText,
  locale: string,
  fields: ReadonlyMap<string, Field>,
): Diagnostic[] {
  const replace = (to: Token): Fix => ({
    edit: 'replace-token',
    values: { locale, from: source, to: writeToken(to) },
  });
  const field = fields.get(token.field);
  const nearest = field ? undefined : nearestKey(token.field, fields.keys());
  const refused = checkField(
    token.field,
    placed,
    fields,
    nearest === undefined ? undefined : replace({ ...token, field: nearest }),
  );
  if (!field || refused.length > 0) return refused;
  if (placed.role === 'address') return checkAddress(token, field, placed);
  const fault = findFormatFault(token, field);
  if (fault) {
    const fix = field.type === 'boolean' ? undefined : replace(withNeededFormat(token, field));
    return [diagnose('TPL-TOKEN-TYPE', 'error', placed.at, { ...nameOf(field), ...fault }, fix)];
  }
  if (field.type === 'boolean') return [diagnose('TPL-TOKEN-BOOLEAN', 'error', placed.at, nameOf(field))];
  const private_ = field.group === 'customer' && (field.format === 'email' || field.format === 'phone');
  if (private_) return [diagnose('TPL-PII', 'warning', placed.at, nameOf(field))];
  return checkFallback(token, field, placed, locale, replace);
}

/** An address may only be made of addresses: anything else could be read, or guessed, by whoever sees it. */
function checkAddress(token: Token, field: Field, { at }: PlacedText): Diagnostic[] {
  if (field.format === 'url') return [];
  return [diagnose('TPL-LINK-TOKEN', 'error', at, nameOf({ ...field, key: token.field }))];
}

function checkFallback(
  token: Token,
  field: Field,
  { at }: PlacedText,
  locale: string,
  replace: (to: Token) => Fix,
): Diagnostic[] {
  const filledOnce = field.source === 'constant' || field.group === 'links';
  if (!field.nullable || filledOnce || fallbackOf(token) !== undefined) return [];
  const nameless = token.field === 'customer.firstName' ? NAMELESS[locale.split('-')[0] ?? ''] : undefined;
  const fix =
    nameless === undefined
      ? undefined
      : replace({ ...token, steps: [...token.steps, { filter: 'default', args: [nameless] }] });
  return [diagnose('TPL-TOKEN-NULL', 'warning', at, nameOf(field), fix)];
}

function nameOf(field: Pick<Field, 'key' | 'label'>): { field: string; label?: string } {
  return { field: field.key, ...(field.label !== undefined && { label: field.label }) };
}
