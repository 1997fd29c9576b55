import { digestText } from '@/core/lib';

/** What `digestText` says of a text, worked out beside the page where the browser can: it can on secure pages. */
export async function digestAside(text: string): Promise<string> {
  // Missing on pages that came over plain HTTP from elsewhere, whatever its type says.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return digestText(text);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}
