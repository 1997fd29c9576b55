import { describe, expect, test } from 'vitest';
import { createVoice } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import type { Locale } from '@/core/lib';
import { reckonDays, tellStrategy, type Remark, type Strategy, type TellingVoice } from '@/core/strategy';
import { nameOf } from '@/features/strategy-editor/nodes/node-views';
import { portName } from '@/features/strategy-editor/nodes/port-name';
import { de } from '@/features/strategy-editor/words/de';
import { en } from '@/features/strategy-editor/words/en';
import { createDemoProject } from '../../../../../mocks/data/demo-project';
import { createDemoStrategy } from '../../../../../mocks/data/demo-strategy';
import { branched, drawn } from '../../../features/strategy-editor/strategies';

const project = createDemoProject();
const segments = new Map(project.segments.map((segment) => [segment.id, segment]));
const templates = new Map(project.templates.map(({ id, name }) => [id, name]));

function voiceIn(
  locale: Locale,
  {
    remarks = [],
    strategy = createDemoStrategy(),
  }: { remarks?: readonly Remark[]; strategy?: Strategy } = {},
): TellingVoice {
  const words = { en, de }[locale];
  return {
    ...createVoice(locale, fieldsOf(project.dictionary), segments),
    templateName: (id) => templates.get(id) ?? id,
    stepName: (node) => nameOf(node, words),
    portName: (port) => portName(port, words),
    remarks,
    days: reckonDays(strategy),
  };
}

/** The sections as lines of text, indented by depth. */
function read(strategy: Strategy, voice: TellingVoice): string {
  return tellStrategy(strategy, voice)
    .flatMap(({ title, lines }) => [
      `# ${title}`,
      ...lines.flatMap(({ depth, number, label, text, details }) => {
        const indent = '   '.repeat(depth);
        const head = [number === null ? '' : `${String(number)}.`, label && `[${label}]`, text];
        return [
          `${indent}${head.filter((part) => part !== '').join(' ')}`,
          ...details.map((detail) => `${indent}   – ${detail}`),
        ];
      }),
      '',
    ])
    .join('\n');
}

describe('the demo strategy reads as it always did', () => {
  test.each(['en', 'de'] as const)('in %s', async (locale) => {
    const told = read(createDemoStrategy(), voiceIn(locale));
    await expect(told).toMatchFileSnapshot(`demo-${locale}.txt`);
  });
});

test('every step of a strategy is told with its number, its name and its sentence', () => {
  const steps = tellStrategy(createDemoStrategy(), voiceIn('en')).find(({ id }) => id === 'steps');
  const numbered = steps?.lines.filter(({ kind }) => kind === 'step') ?? [];
  expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
  expect(numbered.every(({ label, text }) => label !== '' && text !== '')).toBe(true);
});

test('a switched-off step, an open way and a step nobody leads to say so', () => {
  const wait = {
    id: 'wait',
    kind: 'wait',
    name: 'Later',
    settings: { form: 'time', at: '09:00' },
    disabled: true,
  } as const;
  const told = read(drawn([wait], ['entry/next/exit']), voiceIn('en'));
  expect(told).toContain('[Not reached from the entry]');
  expect(told).toContain('Switched off: paths go on as if it were not there.');
  expect(told).toContain('Leads nowhere yet.');
});

test('remarks left open and remarks set aside stand apart, the latter with their reason', () => {
  const remark: Remark = {
    severity: 'warning',
    sentence: 'The call has no script.',
    advice: 'Choose one.',
    node: 'mail',
    reason: null,
  };
  const sections = tellStrategy(
    branched(),
    voiceIn('en', { remarks: [remark, { ...remark, node: null, reason: 'It is a pilot.' }] }),
  );
  const open = sections.find(({ id }) => id === 'open');
  const aside = sections.find(({ id }) => id === 'set-aside');
  expect(open?.lines).toHaveLength(1);
  expect(open?.lines[0]).toMatchObject({ text: 'E-mail: The call has no script.', details: ['Choose one.'] });
  expect(aside?.lines[0]).toMatchObject({
    label: 'Warning',
    text: 'The call has no script.',
    details: ['Set aside because: It is a pilot.'],
  });
});

test('contact hours, limits and silent channels are told in words', () => {
  const plain = branched();
  const told = read(
    {
      ...plain,
      interrupts: [{ kind: 'dispute', action: 'suppress', channels: ['sms', 'call'] }],
      policy: {
        ...plain.policy,
        windows: [{ days: [1, 3], from: '09:00', until: '12:00', channels: ['call'] }],
        caps: [
          { id: 'a', count: 1, days: 7, channels: ['call'] },
          { id: 'b', count: 0, days: 30, channels: ['whatsapp'] },
        ],
        minimumGapHours: 1,
        consentRequired: ['sms'],
      },
    },
    voiceIn('en'),
  );
  expect(told).toContain('If the customer disputes the debt, there is no contact by SMS or call meanwhile.');
  expect(told).toContain('It is not checked whether the customer is reported dead, ');
  expect(told).toContain('Contacts by call are made on Monday and Wednesday between 09:00 and 12:00');
  expect(told).toContain('At most 1 contact by call in 7 days.');
  expect(told).toContain('There is no contact by WhatsApp.');
  expect(told).toContain('At least 1 hour lies between two contacts.');
  expect(told).toContain('Contacts by SMS need a recorded yes;');
});
