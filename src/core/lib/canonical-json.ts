import canonicalize from 'canonicalize';

/**
 * The one way to write a JSON value (RFC 8785): keys sorted, no white space, numbers in their shortest form.
 * Throws for what JSON cannot hold: NaN, infinities and lone surrogates. Keys whose value is undefined are left out.
 */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined)
    throw new Error('Only JSON values have a canonical form; undefined and functions have none.');
  return text;
}
