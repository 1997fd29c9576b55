import { createVoice, describeCondition, type Segment, type Voice } from '@/core/condition';
import { fieldLabel, fieldsOf } from '@/core/dictionary';
import type { Locale } from '@/core/lib';
import type { Project } from '@/core/project';
import { describeNode, type Strategy } from '@/core/strategy';
import { contentOf, linesOf, templateWords, toChips, type Template } from '@/core/template';
import type { LibraryWords } from './words/en';

/** Says of each document in one sentence what it does, in the reader's language. */
export type Describer = {
  readonly strategy: (strategy: Strategy) => string;
  readonly template: (template: Template) => string;
  readonly segment: (segment: Segment) => string;
};

/** A describer that knows the names a project gives to fields, segments and templates. */
export function createDescriber(project: Project, locale: Locale, words: LibraryWords): Describer {
  const fields = fieldsOf(project.dictionary);
  const voice = createVoice(
    locale,
    fields,
    new Map(project.segments.map((segment) => [segment.id, segment])),
  );
  const labelOf = (key: string) => fieldLabel(fields.get(key) ?? { key }, locale);
  return {
    strategy: (strategy) => describeStrategy(strategy, voice, words),
    template: (template) => describeTemplate(template, { locale, words, labelOf }),
    segment: ({ condition }) =>
      condition.kind === 'group' && condition.conditions.length === 0
        ? words.everyone
        : words.asksIf({ condition: describeCondition(condition, voice) }),
  };
}

function describeStrategy({ nodes }: Strategy, voice: Voice, words: LibraryWords): string {
  const all = Object.values(nodes).filter(({ kind }) => kind !== 'note');
  const entry = all.find(({ kind }) => kind === 'entry');
  const channels = all.flatMap((node) => {
    if (node.kind === 'send') return node.settings.channels.map(({ channel }) => words.channels[channel]);
    return node.kind === 'task' && node.settings.activity === 'call' ? [words.channels.call] : [];
  });
  const shape = words.stepsBy({ steps: all.length, channels: [...new Set(channels)] });
  if (!entry) return `${shape}.`;
  return `${describeNode(entry, { ...voice, templateName: (id) => id })} ${shape}.`;
}

type TemplateVoice = {
  readonly locale: Locale;
  readonly words: LibraryWords;
  readonly labelOf: (key: string) => string;
};

/** The channel and purpose, then the first line of it with its tokens by name. */
function describeTemplate(template: Template, { locale, words, labelOf }: TemplateVoice): string {
  const { channels, purposes } = templateWords(locale);
  const content = contentOf(template, template.variants[locale] ? locale : template.defaultLocale);
  const [, text = ''] = linesOf(content)[0] ?? [];
  const line = toChips(text.slice(0, 300))
    .map((part) => (part.kind === 'text' ? part.text : `[${part.token ? labelOf(part.token.field) : '…'}]`))
    .join('');
  return `${channels[template.channel]}, ${purposes[template.purpose]}: ${line.trim() === '' ? words.noWords : line}`;
}
