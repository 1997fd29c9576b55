import { z } from 'zod';
import { openDocument, type DocumentProblem } from '@/core/dictionary';
import type { Result } from '@/core/lib';
import { BLOCK_KINDS, BLOCK_SCHEMAS, type BlockKind } from './body';
import { RICH_ATTRIBUTES, RICH_TAGS, encodeText, parseRichText } from './rich-text';
import { templateMigrations, templateSchema, type Template } from './template';
import { splitLiquid } from './tokens/split-liquid';

/** The markup a sanitiser is to leave in: everything else goes, its words stay. */
export type AllowedMarkup = { readonly tags: readonly string[]; readonly attributes: readonly string[] };

/** Cleans HTML nobody vouches for. It never sees a token. */
export type CleanHtml = (html: string, allowed: AllowedMarkup) => string;

/** Something an import lost on its way in: where it stood, and what it was. */
export type Removed = { readonly path: string; readonly what: string };

/** Formatted text allows this much. */
const RICH_MARKUP: AllowedMarkup = { tags: RICH_TAGS, attributes: RICH_ATTRIBUTES };

/**
 * The door for a template from outside: unknown blocks and attributes are dropped, formatted text is cleaned by
 * the sanitiser and then held against our own grammar, and each loss is named. What is left is parsed as any
 * document is.
 */
export function sanitiseTemplate(
  raw: unknown,
  clean: CleanHtml,
): Result<{ readonly template: Template; readonly removed: readonly Removed[] }, DocumentProblem> {
  const removed: Removed[] = [];
  const door = {
    clean,
    drop: (path: string, what: string) => void removed.push({ path, what: what.slice(0, 80) }),
  };
  const opened = openDocument(sanitiseDocument(raw, door), templateSchema, templateMigrations);
  return opened.ok ? { ok: true, value: { template: opened.value, removed } } : opened;
}

type Door = { readonly clean: CleanHtml; readonly drop: (path: string, what: string) => void };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sanitiseDocument(raw: unknown, door: Door): unknown {
  if (!isRecord(raw) || !isRecord(raw['variants'])) return raw;
  const variants = Object.entries(raw['variants']).map(([locale, content]): [string, unknown] => {
    if (!isRecord(content) || !isRecord(content['body'])) return [locale, content];
    return [locale, { ...content, body: sanitiseBody(content['body'], `variants.${locale}.body`, door) }];
  });
  return { ...raw, variants: Object.fromEntries(variants) };
}

function sanitiseBody(body: Record<string, unknown>, path: string, door: Door): unknown {
  return { ...body, children: sanitiseChildren(body['children'], path, door) };
}

function sanitiseChildren(children: unknown, path: string, door: Door): unknown {
  if (!Array.isArray(children)) return children;
  return children.flatMap((child: unknown, index) => {
    const block = sanitiseBlock(child, `${path}.children.${index}`, door);
    return block === undefined ? [] : [block];
  });
}

function sanitiseBlock(raw: unknown, path: string, door: Door): unknown {
  const kind = isRecord(raw) ? BLOCK_KINDS.find((known) => known === raw['kind']) : undefined;
  if (!isRecord(raw) || !kind) {
    door.drop(path, isRecord(raw) ? String(raw['kind']) : typeof raw);
    return undefined;
  }
  const block: Record<string, unknown> = {
    id: raw['id'],
    kind,
    attributes: sanitiseAttributes(raw['attributes'], kind, path, door),
  };
  for (const key of Object.keys(raw)) {
    if (!['id', 'kind', 'attributes', 'content', 'children'].includes(key)) door.drop(`${path}.${key}`, key);
  }
  if (kind === 'text') block['content'] = sanitiseRichText(wordsIn(raw['content']), `${path}.content`, door);
  if (kind === 'button') block['content'] = wordsIn(raw['content']);
  if (kind === 'section' || kind === 'column')
    block['children'] = sanitiseChildren(raw['children'], path, door);
  return block;
}

function sanitiseAttributes(
  raw: unknown,
  kind: BlockKind,
  path: string,
  door: Door,
): Record<string, unknown> {
  const shape: z.core.$ZodShape = BLOCK_SCHEMAS[kind].shape.attributes.shape;
  const schemas = new Map(Object.entries(shape));
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(isRecord(raw) ? raw : {})) {
    const schema = schemas.get(name);
    if (schema && z.safeParse(schema, value).success) kept[name] = value;
    else door.drop(`${path}.attributes.${name}`, `${name}="${String(value)}"`);
  }
  return kept;
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Cleans formatted text; what even then does not keep our grammar becomes plain words. */
function sanitiseRichText(source: string, path: string, door: Door): string {
  const read = parseRichText(source);
  if (read.ok) return source;
  const tokens: string[] = [];
  const hidden = splitLiquid(source.replace(/[\u0001\u0002\ue000\ue001]/g, ''))
    .map((piece) => (piece.liquid ? `\ue000${tokens.push(piece.source) - 1}\ue001` : piece.source))
    .join('');
  const restore = (text: string): string =>
    text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => tokens[Number(index)] ?? '');
  const cleaned = restore(door.clean(hidden, RICH_MARKUP).replace(/<br\s*\/?>/g, '<br>'));
  door.drop(path, read.error.values.found);
  if (parseRichText(cleaned).ok) return cleaned;
  const words = restore(
    encodeText(door.clean(hidden, { tags: [], attributes: [] }).replace(/&[a-z]+;|[<>]/gi, ' ')),
  );
  return parseRichText(`<p>${words}</p>`).ok ? `<p>${words}</p>` : '<p></p>';
}
