import { Liquid, type Context } from 'liquidjs';
import { TOKEN_FILTERS, TOKEN_TAGS } from '@/core/lib';
import { MissingFact, RenderEnvironment } from './environment';
import { MESSAGE_FILTERS } from './filters';
import { escapeWords, wordsOf } from './write-value';

/** A name for what a message says that no field stands behind. */
const UNKNOWN = '?';

/**
 * Liquid, locked: only the tags and filters messages speak, no files, own properties only, limits on size, time
 * and memory, and one last step that turns whatever is left into harmless words.
 */
export function createMessageLanguage(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    relativeReference: false,
    cache: false,
    parseLimit: 4_000_000,
    renderLimit: 1000,
    memoryLimit: 20_000_000,
    outputEscape: sayLast,
  });
  const tags: Record<string, unknown> = liquid.tags;
  for (const tag of Object.keys(tags)) if (!TOKEN_TAGS.some((known) => known === tag)) delete tags[tag];
  const filters: Record<string, unknown> = liquid.filters;
  for (const name of Object.keys(filters)) delete filters[name];
  for (const name of TOKEN_FILTERS) {
    liquid.registerFilter(name, function (this: { context: Context }, value: unknown, ...args: unknown[]) {
      return MESSAGE_FILTERS[name](value, environmentOf(this.context), args);
    });
  }
  return liquid;
}

/** Every token ends here, after its own filters. */
function sayLast(this: unknown, value: unknown): string {
  const { mode, locale, missing } = environmentOf(contextOf(this));
  if (value instanceof MissingFact) missing.add(MissingFact.fieldOf(value));
  const words = value instanceof MissingFact ? '' : wordsOf(value, locale);
  if (words === undefined) missing.add(UNKNOWN);
  return escapeWords(words ?? '', mode);
}

function contextOf(filter: unknown): Context {
  if (typeof filter === 'object' && filter !== null && 'context' in filter) return filter.context as Context;
  throw new Error('A message was rendered outside its renderer.');
}

function environmentOf({ globals }: Context) {
  if (globals instanceof RenderEnvironment) return RenderEnvironment.read(globals);
  throw new Error('A message was rendered without saying for whom. Use createRenderer.');
}
