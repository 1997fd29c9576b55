import { fail, succeed, type Result } from './result';

/** Limits of a text that comes from outside, in characters and nesting levels. */
export type JsonLimits = { readonly maxCharacters: number; readonly maxDepth: number };

/** Why a text from outside is not taken. `key` names a forbidden key, `position` a character offset. */
export type JsonProblem =
  | {
      readonly code: 'json-too-large';
      readonly values: { readonly characters: number; readonly limit: number };
    }
  | { readonly code: 'json-too-deep'; readonly values: { readonly limit: number } }
  | { readonly code: 'json-malformed'; readonly values: { readonly position: number } }
  | { readonly code: 'json-forbidden-key'; readonly values: { readonly key: string } }
  | { readonly code: 'json-lone-surrogate'; readonly values: Readonly<Record<string, never>> };

/** Keys that reach an object's prototype instead of the object. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Half of a surrogate pair without the other: no UTF-8 can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The limits of a project or bundle file: 64 million characters, 64 levels. */
export const FILE_LIMITS: JsonLimits = { maxCharacters: 64_000_000, maxDepth: 64 };

/**
 * The first part of every door: size, depth, JSON, then keys. Never throws, whatever the text.
 * A byte order mark at the start is passed over.
 */
export function parseJson(text: string, limits: JsonLimits = FILE_LIMITS): Result<unknown, JsonProblem> {
  if (text.length > limits.maxCharacters) {
    return fail({ code: 'json-too-large', values: { characters: text.length, limit: limits.maxCharacters } });
  }
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isDeeperThan(source, limits.maxDepth))
    return fail({ code: 'json-too-deep', values: { limit: limits.maxDepth } });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return fail({ code: 'json-malformed', values: { position: positionIn(error) } });
  }
  return checkJson(value, limits.maxDepth);
}

/** Counts brackets outside strings before parsing, so that a deep text never reaches a recursive reader. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === 92) at += 1;
      else if (character === 34) inString = false;
    } else if (character === 34) inString = true;
    else if (character === 123 || character === 91) {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === 125 || character === 93) depth -= 1;
  }
  return false;
}

function positionIn(error: unknown): number {
  const found = error instanceof Error ? /position (\d+)/.exec(error.message) : null;
  return Number(found?.[1] ?? 0);
}

/** Whether any text inside a value holds half a surrogate pair: such a value has no canonical form. */
export function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return LONE_SURROGATE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => LONE_SURROGATE.test(key) || hasLoneSurrogate(item));
}

/**
 * The rest of the door, for a value that is JSON already (from a worker, a backend, a text): depth, keys and half
 * characters. Never throws, whatever the value; one that contains itself is too deep.
 */
export function checkJson(root: unknown, maxDepth = FILE_LIMITS.maxDepth): Result<unknown, JsonProblem> {
  const waiting: unknown[] = [root];
  const depths = [1];
  while (waiting.length > 0) {
    const value = waiting.pop();
    const depth = depths.pop() ?? 1;
    if (typeof value === 'string' && LONE_SURROGATE.test(value))
      return fail({ code: 'json-lone-surrogate', values: {} });
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxDepth) return fail({ code: 'json-too-deep', values: { limit: maxDepth } });
    for (const [key, item] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) return fail({ code: 'json-forbidden-key', values: { key } });
      if (LONE_SURROGATE.test(key)) return fail({ code: 'json-lone-surrogate', values: {} });
      waiting.push(item);
      depths.push(depth + 1);
    }
  }
  return succeed(root);
}
