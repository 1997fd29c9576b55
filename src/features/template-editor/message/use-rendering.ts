import { useEffect, useMemo, useState } from 'react';
import { emitTemplate } from '@/core/compiler';
import { createRenderer, type RenderedMessage, type Renderer } from '@/core/rendering';
import { contentOf, templateDigest, toMjml, withContent, type Template } from '@/core/template';
import { useServices } from '@/workspace';
import type { Customer } from './use-customers';

/** Where laying a message out stands. */
export type Rendering =
  | { readonly status: 'working' }
  | { readonly status: 'refused'; readonly detail: string }
  | { readonly status: 'ready'; readonly renderer: Renderer; readonly locale: string };

/** How long typing has to rest before a message is laid out, in milliseconds. */
const REST = 200;

const WORKING = { status: 'working' } as const;

/**
 * Lays out one language of a template as it stands, finished or not, and hands over a renderer for it. Until a
 * change has been laid out, the message before it is shown.
 */
export function useRendering(template: Template, locale: string): Rendering {
  const { mailCompiler } = useServices();
  const mjml = useMemo(() => toMjml(contentOf(template, locale), locale), [template, locale]);
  const [laidOut, setLaidOut] = useState<{ readonly mjml: string; readonly html?: string; readonly detail?: string }>();

  useEffect(() => {
    if (mjml === undefined) return;
    let isGone = false;
    const timer = setTimeout(() => {
      void mailCompiler.compile(mjml).then((result) => {
        if (isGone) return;
        setLaidOut(result.ok ? { mjml, html: result.value.html } : { mjml, detail: result.error.values.detail });
      });
    }, REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [mjml, mailCompiler]);

  return useMemo(() => {
    if (mjml !== undefined && laidOut?.mjml !== mjml) return WORKING;
    if (laidOut?.detail !== undefined && mjml !== undefined) return { status: 'refused', detail: laidOut.detail };
    const single = singleLocale(template, locale);
    const digest = templateDigest(single, locale);
    const messages = new Map(digest === undefined || laidOut?.html === undefined ? [] : [[digest, laidOut.html]]);
    const { template: emitted } = emitTemplate(single, messages);
    if (!emitted) return WORKING;
    return { status: 'ready', renderer: createRenderer({ preview: emitted }), locale };
  }, [template, locale, mjml, laidOut]);
}

/** The template with the language shown alone, so that the others need not be laid out. */
function singleLocale(template: Template, locale: string): Template {
  const content = contentOf(template, locale);
  const alone = { ...template, defaultLocale: locale, variants: {} };
  return withContent(alone, locale, content);
}

/** The message as a customer reads it; undefined while it is laid out. */
export function useMessageFor(rendering: Rendering, customer: Customer | undefined): RenderedMessage | undefined {
  return useMemo(
    () =>
      rendering.status === 'ready' && customer
        ? rendering.renderer.render('preview', rendering.locale, customer.context)
        : undefined,
    [rendering, customer],
  );
}
