import type { Body, EmailContent } from '@/core/template';

type Leaf = Body['children'][number]['children'][number]['children'][number];
type Row = {
  readonly columns: readonly (readonly Leaf[])[];
  readonly attributes?: Body['children'][number]['attributes'];
};

/** A text of some paragraphs; its id is given when it is put into a body. */
export function text(...paragraphs: string[]): Leaf {
  return {
    id: '',
    kind: 'text',
    attributes: {},
    content: paragraphs.map((words) => `<p>${words}</p>`).join(''),
  };
}

export function button(content: string, href: string): Leaf {
  return { id: '', kind: 'button', attributes: { href }, content };
}

export function divider(): Leaf {
  return { id: '', kind: 'divider', attributes: {} };
}

/** One column across. */
export function row(...leaves: Leaf[]): Row {
  return { columns: [leaves] };
}

/** Two columns side by side, below each other on a phone. */
export function pair(left: Leaf, right: Leaf): Row {
  return { columns: [[left], [right]] };
}

/** A body of these rows under the bank's name; its blocks are numbered from the top. */
export function createBody(...rows: Row[]): Body {
  let last = 0;
  const id = () => `b${(last += 1)}`;
  const sections = [HEADER, ...rows].map(({ columns, attributes = {} }) => ({
    id: id(),
    kind: 'section' as const,
    attributes,
    children: columns.map((leaves) => ({
      id: id(),
      kind: 'column' as const,
      attributes: {},
      children: leaves.map((leaf) => ({ ...leaf, id: id() })),
    })),
  }));
  return { id: 'body', kind: 'body', attributes: {}, children: sections };
}

/** An e-mail: what the inbox shows, then its rows. */
export function createEmail(subject: string, preheader: string, ...rows: Row[]): EmailContent {
  return { subject, preheader, body: createBody(...rows) };
}

const HEADER: Row = {
  attributes: { 'background-color': '#0b5d56', padding: '16px 0px' },
  columns: [
    [
      {
        id: '',
        kind: 'text',
        attributes: { color: '#ffffff', 'font-size': '18px', 'font-weight': '600' },
        content: '{{ company.shortName }}',
      },
    ],
  ],
};

/** Who writes, and how to stop it: the last row of every e-mail. */
export function footer(stop: string, why: string): Row {
  const small = { 'font-size': '12px', color: '#5a6473' };
  const content = `<p>{{ company.legalName }}, {{ company.address }}, {{ company.phone }}</p><p>${why} <a href="{{ links.preferences }}">${stop}</a></p>`;
  return { columns: [[divider(), { id: '', kind: 'text', attributes: small, content }]] };
}
