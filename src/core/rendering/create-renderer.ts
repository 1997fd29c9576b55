import type { Template as ParsedText } from 'liquidjs';
import { chooseLocale, type BundleMessage, type BundleTemplate } from '@/core/bundle';
import { readField, type FactContext } from '@/core/dictionary';
import { digestText, toCanonicalJson, type TemplateChannel } from '@/core/lib';
import { MissingFact, RenderEnvironment, type TextMode } from './environment';
import { createMessageLanguage } from './message-language';
import { toPlainCharacters } from './write-value';

/** Who a message is rendered for: what is known of the case, and the IANA zone its instants are read in. */
export type RenderContext = FactContext & { readonly zone: string };

/**
 * A message as the customer gets it. `locale` is the language it is in, `sha256` the digest of everything below it.
 * `missing` names the fields that had nothing to say, sorted: a message with any of them is not to be sent. `fault`
 * says that the bundle's own text cannot be rendered, and why; the texts are then empty.
 */
export type RenderedMessage = {
  readonly locale: string;
  readonly sha256: string;
  readonly missing: readonly string[];
  readonly fault?: string;
  readonly subject?: string;
  readonly preheader?: string;
  readonly html?: string;
  readonly text: string;
};

/** Renders the messages of one bundle; each text is parsed once. */
export type Renderer = {
  /** Renders a template for one case. Pure. An id the bundle does not have is an error of the caller. */
  readonly render: (templateId: string, locale: string, context: RenderContext) => RenderedMessage;
};

/** A renderer of some templates, which holds what it has parsed for as long as it lives. */
export function createRenderer(templates: Readonly<Record<string, BundleTemplate>>): Renderer {
  const language = createMessageLanguage();
  const parsed = new Map<string, ParsedText[]>();
  const parse = (text: string): ParsedText[] => {
    const known = parsed.get(text) ?? language.parse(text);
    parsed.set(text, known);
    return known;
  };

  function render(templateId: string, wanted: string, context: RenderContext): RenderedMessage {
    const template = Object.hasOwn(templates, templateId) ? templates[templateId] : undefined;
    if (!template) throw new Error(`The bundle has no template ${templateId}.`);
    const locale = chooseLocale(template, wanted);
    const message = template.locales[locale];
    if (!message) throw new Error(`The template ${templateId} has no text in its default locale ${locale}.`);
    const missing = new Set<string>();
    const scope = scopeOf(template.tokens, context);
    const write = (text: string, mode: TextMode): string =>
      String(
        language.renderSync(parse(text), scope, {
          globals: new RenderEnvironment(mode, locale, context.zone, missing),
        }),
      );
    try {
      return finish(locale, writeAll(message, template.channel, write), missing);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      return finish(locale, { text: '' }, missing, fault);
    }
  }

  return { render };
}

type Texts = Pick<RenderedMessage, 'subject' | 'preheader' | 'html' | 'text'>;

function writeAll(
  message: BundleMessage,
  channel: TemplateChannel,
  write: (text: string, mode: TextMode) => string,
): Texts {
  const { subject, preheader, html, text } = message;
  const words = write(text, channel === 'sms' ? 'sms' : 'text');
  return {
    ...(subject !== undefined && { subject: toLine(write(subject, 'line')) }),
    ...(preheader !== undefined && { preheader: toLine(write(preheader, 'line')) }),
    ...(html !== undefined && { html: write(html, 'html') }),
    text: channel === 'sms' ? toPlainCharacters(words) : words,
  };
}

/** A header line ends where it ends: no line break may smuggle in another. */
function toLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

function finish(locale: string, texts: Texts, missing: ReadonlySet<string>, fault?: string): RenderedMessage {
  const sha256 = digestText(toCanonicalJson(texts));
  return { locale, sha256, missing: [...missing].sort(), ...(fault !== undefined && { fault }), ...texts };
}

type Scope = { [name: string]: unknown };

/** The fields a template names, and no others, as the nested object its tokens read. */
function scopeOf(tokens: readonly string[], context: RenderContext): Scope {
  const scope: Scope = Object.create(null) as Scope;
  for (const key of tokens) {
    const path = key.split('.');
    const last = path.pop() ?? key;
    let at = scope;
    for (const name of path) {
      const next = at[name];
      at = isScope(next) ? next : (at[name] = Object.create(null) as Scope);
    }
    at[last] = readField(key)(context) ?? new MissingFact(key);
  }
  return scope;
}

function isScope(value: unknown): value is Scope {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
