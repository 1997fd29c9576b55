import { createSegment, type Segment } from '@/core/condition';
import { createDictionary, type OwnField } from '@/core/dictionary';
import { createFragment, createProject, writeFragment, type Fragment, type Project } from '@/core/project';
import { createStrategy, edits, type Strategy, type StrategyNode } from '@/core/strategy';
import type { Template } from '@/core/template';
import { email, sms } from '../../../../support/templates';

export function idOf(number: number): string {
  return `0198c0de-0000-7000-8000-0000000a${String(number).padStart(4, '0')}`;
}

export const REMINDER = idOf(1);
export const NUDGE = idOf(2);
export const LATE = idOf(11);
export const VERY_LATE = idOf(12);

const score: OwnField = {
  key: 'own.score',
  label: 'Score',
  group: 'own',
  type: 'integer',
  sample: 3,
  sensitivity: 'internal',
  nullable: true,
  source: 'import',
};

export function field(changes: Partial<OwnField> = {}): OwnField {
  return { ...score, ...changes };
}

export function reminder(changes: Partial<Template> = {}): Template {
  return { ...email(), id: REMINDER, name: 'Reminder', ...changes } as Template;
}

export const nudge: Template = { ...sms('Your score: {{ own.score }}'), id: NUDGE, name: 'Nudge' };

/** Very late asks for late, late asks for the own field. */
export const late: Segment = {
  ...createSegment(LATE, 'Late'),
  condition: { kind: 'compare', field: 'own.score', operator: 'gt', operand: { value: 30 } },
};
export const veryLate: Segment = {
  ...createSegment(VERY_LATE, 'Very late'),
  condition: { kind: 'segment', segment: LATE, member: true },
};

export function projectOf(
  documents: Partial<Omit<Project, 'id' | 'name' | 'dictionary'>> & { fields?: OwnField[] } = {},
): Project {
  const { fields = [], segments = [], templates = [], strategies = [] } = documents;
  return createProject({
    dictionary: { ...createDictionary(idOf(99)), fields },
    segments,
    templates,
    strategies,
  });
}

/* entry ─▶ split ─a─▶ mail ─▶ exit
                  └─else──────┘     */
const nodes: readonly StrategyNode[] = [
  {
    id: 'split',
    kind: 'split',
    name: 'Who',
    settings: {
      branches: [{ id: 'a', name: 'A', condition: { kind: 'segment', segment: VERY_LATE, member: true } }],
    },
  },
  {
    id: 'mail',
    kind: 'send',
    name: 'Mail',
    settings: {
      channels: [
        { channel: 'email', template: REMINDER },
        { channel: 'sms', template: NUDGE },
      ],
      expiresAfterHours: 24,
    },
  },
];

const fresh = createStrategy(idOf(50), 'Source', 'Europe/Berlin');

export const source: Strategy = [
  { source: 'entry', port: 'next', target: 'split' },
  { source: 'split', port: 'a', target: 'mail' },
  { source: 'split', port: 'else', target: 'exit' },
  { source: 'mail', port: 'next', target: 'exit' },
].reduce(edits.connectPorts, {
  ...fresh,
  nodes: { ...fresh.nodes, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
});

/** Everything the source uses. */
export const home = projectOf({
  fields: [field(), field({ key: 'own.other', label: 'Other' })],
  segments: [late, veryLate, createSegment(idOf(13), 'Unused')],
  templates: [reminder(), nudge],
  strategies: [source],
});

export const fragment: Fragment = createFragment(source, ['split', 'mail'], { project: home });

export function textOf(value: Fragment): string {
  const written = writeFragment(value);
  if (!written.ok) throw new Error(`The fragment cannot be written: ${written.error.code}.`);
  return written.value;
}
