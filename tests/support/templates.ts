import { fieldsOf, createDictionary } from '@/core/dictionary';
import { contentOf, createTemplate, type Body, type Leaf, type Template } from '@/core/template';

/** The fields every dictionary has. */
export const fields = fieldsOf(createDictionary('0198c0de-0000-7000-8000-000000000001'));

export const templateId = '0198c0de-0000-7000-8000-000000000002';

/** A body of one section with one column for each list of leaves. */
export function body(...columns: Leaf[][]): Body {
  const children = columns.map((leaves, index) => ({
    id: `c${index + 1}`,
    kind: 'column' as const,
    attributes: {},
    children: leaves,
  }));
  return {
    id: 'body',
    kind: 'body',
    attributes: {},
    children: [{ id: 's1', kind: 'section', attributes: {}, children }],
  };
}

export function text(id: string, content: string): Leaf {
  return { id, kind: 'text', attributes: {}, content };
}

export function button(id: string, content: string, href?: string): Leaf {
  return { id, kind: 'button', attributes: href === undefined ? {} : { href }, content };
}

/** An English e-mail with nothing wrong in it, unless the parts given say otherwise. */
export function email(
  parts: { subject?: string; preheader?: string; body?: Body; purpose?: Template['purpose'] } = {},
): Extract<Template, { channel: 'email' }> {
  const { subject = 'A quick reminder', preheader = '', purpose = 'reminder' } = parts;
  const written =
    parts.body ?? body([text('t1', '<p>Hello</p>'), button('k1', 'Pay', '{{ links.pay }}'), optOut]);
  const template = createTemplate({
    id: templateId,
    name: 'Reminder',
    channel: 'email',
    locale: 'en-GB',
    purpose,
  });
  if (template.channel !== 'email') throw new Error('An e-mail template is expected.');
  return { ...template, variants: { 'en-GB': { subject, preheader, body: written } } };
}

export const optOut = text('o1', '<p><a href="{{ links.optOut }}">Stop these e-mails</a></p>');

/** An English SMS. */
export function sms(words: string): Template {
  const template = createTemplate({ id: templateId, name: 'Short', channel: 'sms', locale: 'en-GB' });
  if (template.channel !== 'sms') throw new Error('A text template is expected.');
  return { ...template, variants: { 'en-GB': { text: words } } };
}

/** The English body of a template that has one. */
export function bodyIn(template: Template): Body {
  const content = contentOf(template, 'en-GB');
  if (!('body' in content)) throw new Error('The template has no body.');
  return content.body;
}

/** A body as nested lists of kinds and ids: what was moved where, at a glance. */
export function outline(written: Body): string {
  return written.children
    .map(
      ({ id, children }) =>
        `${id}[${children.map((column) => `${column.id}(${column.children.map((leaf) => leaf.id).join(' ')})`).join(' ')}]`,
    )
    .join(' ');
}
