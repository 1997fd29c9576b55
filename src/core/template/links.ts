import { splitLiquid } from './tokens/split-liquid';

const PICTURE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/;

/** Characters a browser passes over while it reads an address, and which therefore hide what stands there. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/;

/**
 * Whether an address may be linked to: https, mailto, tel or sms written out, or one token for the whole address.
 * A token further on stands for a part of the address, never for its scheme or host.
 */
export function isSafeLink(address: string): boolean {
  const pieces = splitLiquid(address.trim());
  const [first, ...others] = pieces;
  if (!first) return false;
  if (first.liquid) return others.length === 0 && first.source.startsWith('{{');
  if (pieces.some(({ liquid, source }) => (liquid ? !source.startsWith('{{') : INVISIBLE.test(source))))
    return false;
  if (/^(mailto|tel|sms):/i.test(first.source)) return true;
  const host = /^https:\/\/[^/?#\s@\\]+/i.test(first.source);
  return host && (others.length === 0 || /^https:\/\/[^/?#]+[/?#]/i.test(first.source));
}

/** Whether an image may be loaded from an address: https, an embedded picture, or one token. */
export function isSafeImageSource(address: string): boolean {
  return PICTURE.test(address.trim()) || (isSafeLink(address) && !/^(mailto|tel|sms):/i.test(address.trim()));
}
