import { Liquid, LiquidError } from 'liquidjs';
import { remember, TOKEN_FILTERS, TOKEN_TAGS } from '@/core/lib';
import { splitLiquid } from './split-liquid';
import { parseToken, type Token } from './token';

/** A token where it stands: its writing, its place in the text, and what it says. */
export type PlacedToken = { readonly source: string; readonly at: number; readonly token: Token };

/** What a text says about customers, and what in it cannot be read. `fields` includes those only asked about. */
export type TokenReading = {
  readonly tokens: readonly PlacedToken[];
  readonly fields: readonly string[];
  readonly faults: readonly { readonly source: string; readonly at: number }[];
};

const MAX_TEXT = 300_000;

/** Made when the first condition is read: most texts have none, and not every screen reads texts. */
let language: Liquid | undefined;

/** Liquid with everything taken out that messages do not speak. It only parses; rendering has its own. */
function createLanguage(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    templates: {},
    relativeReference: false,
    parseLimit: MAX_TEXT,
  });
  const tags: Record<string, unknown> = liquid.tags;
  for (const tag of Object.keys(tags)) if (!TOKEN_TAGS.some((known) => known === tag)) delete tags[tag];
  const filters: Record<string, unknown> = liquid.filters;
  for (const name of Object.keys(filters)) delete filters[name];
  for (const name of TOKEN_FILTERS) liquid.registerFilter(name, (value: unknown) => value);
  return liquid;
}

/** Reads every token and condition of a text. Never throws: what cannot be read is a fault with its place. */
export function readTokens(text: string): TokenReading {
  return rememberedRead(text);
}

/** Every check of a text asks for its tokens. */
const rememberedRead = remember(read, 2000);

function read(text: string): TokenReading {
  const tokens: PlacedToken[] = [];
  const faults: { source: string; at: number }[] = [];
  let at = 0;
  for (const { liquid, source } of splitLiquid(text)) {
    if (liquid && source.startsWith('{{')) {
      const token = parseToken(source);
      if (token) tokens.push({ source, at, token });
      else faults.push({ source, at });
    } else if (!liquid && /\{\{|\{%/.test(source))
      faults.push({ source: source.slice(source.search(/\{[{%]/), 40), at });
    at += source.length;
  }
  const asked = text.includes('{%') ? readConditions(text) : { fields: [], faults: [] };
  if (faults.length === 0) faults.push(...asked.faults);
  const fields = new Set([...tokens.map(({ token }) => token.field), ...asked.fields]);
  return { tokens, fields: [...fields].sort(), faults };
}

function readConditions(text: string): { fields: string[]; faults: { source: string; at: number }[] } {
  try {
    language ??= createLanguage();
    const { globals } = language.analyzeSync(language.parse(text), { partials: false });
    const fields = Object.values(globals).flatMap((uses) => uses.map((use) => use.toString()));
    return { fields, faults: [] };
  } catch (error) {
    const token = LiquidError.is(error) ? error.token : undefined;
    return {
      fields: [],
      faults: [{ source: (token?.getText() ?? text).slice(0, 80), at: token?.begin ?? 0 }],
    };
  }
}
