import type { Body } from '../body';
import type { Content, EmailContent, PageContent, TextContent } from '../content';
import { contentOf, type Template } from '../template';

/** The template with one language's content replaced; content of another channel's shape is an error of the caller. */
export function withContent(template: Template, locale: string, content: Content): Template {
  const wrong = () => new Error(`A template of channel ${template.channel} cannot hold this content.`);
  switch (template.channel) {
    case 'email':
      if (!isEmail(content)) throw wrong();
      return { ...template, variants: { ...template.variants, [locale]: content } };
    case 'page':
      if (!isPage(content)) throw wrong();
      return { ...template, variants: { ...template.variants, [locale]: content } };
    default:
      if (!isText(content)) throw wrong();
      return { ...template, variants: { ...template.variants, [locale]: content } };
  }
}

/** Whether a content is an e-mail's. */
export function isEmail(content: Content): content is EmailContent {
  return 'subject' in content;
}

/** Whether a content is a page's. */
export function isPage(content: Content): content is PageContent {
  return 'title' in content;
}

/** Whether a content is words alone. */
export function isText(content: Content): content is TextContent {
  return 'text' in content;
}

/** The body of a template in a language; undefined where it has none. */
export function bodyOf(template: Template, locale: string): Body | undefined {
  const content = contentOf(template, locale);
  return 'body' in content ? content.body : undefined;
}

/** Changes the body of one language; a template without bodies, and a change that changes nothing, stay as they are. */
export function changeBody(template: Template, locale: string, change: (body: Body) => Body): Template {
  const content = contentOf(template, locale);
  if (!('body' in content)) return template;
  const body = change(content.body);
  return body === content.body ? template : withContent(template, locale, { ...content, body });
}
