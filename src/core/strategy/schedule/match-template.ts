import type { Channel } from '@/core/lib';
import { foldText } from './fold-text';
import type { ScheduleTemplate } from './schedule';

/** What a row's words for its template come to. */
export type TemplateMatch =
  | { readonly found: 'one'; readonly template: ScheduleTemplate }
  | { readonly found: 'other-channel'; readonly template: ScheduleTemplate }
  | { readonly found: 'several'; readonly names: readonly string[] }
  | { readonly found: 'none' };

/**
 * The template a name means, whatever its case and accents: the one of exactly this name, else the only one whose name
 * holds it. A template of this very name for another channel is told apart from none.
 */
export function matchTemplate(
  name: string,
  channel: Channel | null,
  templates: readonly ScheduleTemplate[],
): TemplateMatch {
  const wanted = foldText(name);
  if (wanted === '') return { found: 'none' };
  const fits = (template: ScheduleTemplate): boolean => channel === null || template.channel === channel;
  const named = templates.filter((template) => foldText(template.name) === wanted);
  const [exact, twin] = named.filter(fits);
  if (exact) return twin ? several([exact, twin]) : { found: 'one', template: exact };
  const [other] = named;
  if (other) return { found: 'other-channel', template: other };
  const holding = templates.filter((template) => fits(template) && foldText(template.name).includes(wanted));
  const [only] = holding;
  if (!only) return { found: 'none' };
  return holding.length > 1 ? several(holding) : { found: 'one', template: only };
}

/** The only template of a channel in a tone; undefined when there is none or more than one. */
export function matchTone(
  tone: string,
  channel: Channel,
  templates: readonly ScheduleTemplate[],
): ScheduleTemplate | undefined {
  const [only, another] = templates.filter(
    (template) => template.channel === channel && template.tone === tone,
  );
  return another ? undefined : only;
}

function several(templates: readonly ScheduleTemplate[]): TemplateMatch {
  return { found: 'several', names: templates.slice(0, 3).map(({ name }) => name) };
}
