import type { Template } from '../template';
import { contentOf } from '../template';
import { isEmail, isPage, isText, withContent } from './change-content';

/** Sets the subject, preheader, title or text of one language. A line the channel does not have changes nothing. */
export function setLine(
  template: Template,
  {
    locale,
    line,
    text,
  }: {
    readonly locale: string;
    readonly line: 'subject' | 'preheader' | 'title' | 'text';
    readonly text: string;
  },
): Template {
  const content = contentOf(template, locale);
  const clean = line === 'text' ? text : text.replace(/\p{Cc}+/gu, ' ');
  if (isText(content)) return line === 'text' ? withContent(template, locale, { text: clean }) : template;
  if (isPage(content))
    return line === 'title' ? withContent(template, locale, { ...content, title: clean }) : template;
  if (!isEmail(content)) return template;
  if (line === 'subject') return withContent(template, locale, { ...content, subject: clean });
  return line === 'preheader' ? withContent(template, locale, { ...content, preheader: clean }) : template;
}
