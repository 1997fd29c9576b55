import { useEffect, useMemo, useState } from 'react';
import { emitTemplate } from '@/core/compiler';
import { createRenderer, type RenderedMessage, type Renderer } from '@/core/rendering';
import { contentOf, templateDigest, toMjml, withContent, type Template } from '@/core/template';
import { useServices } from '@/workspace';
import type { Customer } from './use-customers';

/**
 * Where laying a message out stands. While a change is being laid out, the renderer still has the message before
 * it, if there was one.
 */
export type Rendering = {
  readonly status: 'working' | 'refused' | 'ready';
  readonly renderer?: Renderer;
  readonly locale: string;
  /** What the mail compiler said when it refused. */
  readonly detail?: string;
};

/** How long typing has to rest before a message is laid out, in milliseconds. */
const REST = 200;

type LaidOut = {
  readonly template: Template;
  readonly locale: string;
  readonly html?: string;
  readonly detail?: string;
};

/** Lays out one language of a template as it stands, finished or not, and hands over a renderer for it. */
export function useRendering(template: Template, locale: string): Rendering {
  const { mailCompiler } = useServices();
  const mjml = useMemo(() => toMjml(contentOf(template, locale), locale), [template, locale]);
  const [last, setLast] = useState<LaidOut>();

  useEffect(() => {
    if (mjml === undefined) return;
    let isGone = false;
    const timer = setTimeout(() => {
      void mailCompiler.compile(mjml).then((result) => {
        if (isGone) return;
        const outcome = result.ok ? { html: result.value.html } : { detail: result.error.values.detail };
        setLast({ template, locale, ...outcome });
      });
    }, REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [template, locale, mjml, mailCompiler]);

  const laidOut = mjml === undefined ? undefined : last;
  const isCurrent = mjml === undefined || (last?.template === template && last.locale === locale);
  const shown = mjml === undefined ? template : laidOut?.template;
  const language = laidOut?.locale ?? locale;
  const renderer = useMemo(
    () => (shown ? createDraftRenderer(shown, language, laidOut?.html) : undefined),
    [shown, language, laidOut?.html],
  );
  const detail = isCurrent ? laidOut?.detail : undefined;
  return useMemo(
    () => ({
      status: detail !== undefined ? 'refused' : isCurrent ? 'ready' : 'working',
      locale: language,
      ...(renderer && { renderer }),
      ...(detail !== undefined && { detail }),
    }),
    [detail, isCurrent, language, renderer],
  );
}

/** A renderer of one language of a template, under the id `preview`; none before it is laid out. */
function createDraftRenderer(
  template: Template,
  locale: string,
  html: string | undefined,
): Renderer | undefined {
  const single = singleLocale(template, locale);
  const digest = templateDigest(single, locale);
  const messages = new Map(digest === undefined || html === undefined ? [] : [[digest, html]]);
  const { template: emitted } = emitTemplate(single, messages);
  return emitted && createRenderer({ preview: emitted });
}

/** The template with the language shown alone, so that the others need not be laid out. */
function singleLocale(template: Template, locale: string): Template {
  const content = contentOf(template, locale);
  const alone = { ...template, defaultLocale: locale, variants: {} };
  return withContent(alone, locale, content);
}

/** The message as a customer reads it; undefined before it has been laid out once. */
export function useMessageFor(
  { renderer, locale }: Rendering,
  customer: Customer | undefined,
): RenderedMessage | undefined {
  return useMemo(
    () => (renderer && customer ? renderer.render('preview', locale, customer.context) : undefined),
    [renderer, locale, customer],
  );
}
