import fc from 'fast-check';
import { messagesNeeded } from '@/core/compiler';
import { createSegment, type Segment } from '@/core/condition';
import { createDictionary } from '@/core/dictionary';
import { createProject, type Project } from '@/core/project';
import { createTemplate, type Template } from '@/core/template';
import { anyCondition } from './arbitrary-condition';
import { anyStrategy, MESSAGES, SEGMENTS, validStrategy } from './arbitrary-strategy';
import { email, sms } from './templates';

const DICTIONARY = '0198c0de-0000-7000-8000-00000000d0ff';
const STRATEGY_IDS = ['0198c0de-0000-7000-8000-00000000d021', '0198c0de-0000-7000-8000-00000000d022'];

const TEMPLATES: readonly Template[] = [
  { ...email(), id: MESSAGES.email },
  { ...sms('You owe {{ claim.arrearsAmount | money }}. Reply STOP to stop.'), id: MESSAGES.sms },
  withText(createTemplate({ id: MESSAGES.call, name: 'Script', channel: 'call', locale: 'en-GB' })),
];

const dictionary = {
  ...createDictionary(DICTIONARY),
  name: 'Drawn',
  constants: {
    'links.pay': 'https://pay.example/p',
    'links.optOut': 'https://pay.example/stop',
    'company.shortName': 'Nord Bank',
  },
};

/** A project in which anything may be missing, left open, in circles or of the wrong kind. */
export function anyProject(): fc.Arbitrary<Project> {
  const segments = fc.tuple(
    ...SEGMENTS.map((id) =>
      anyCondition(SEGMENTS).map((condition): Segment => ({ ...createSegment(id), condition })),
    ),
  );
  const strategies = fc.tuple(...STRATEGY_IDS.map(anyStrategy));
  return fc
    .tuple(segments, fc.subarray([...SEGMENTS]), strategies, fc.nat(2), fc.subarray([...TEMPLATES]))
    .map(([drawn, kept, chosen, count, templates]) =>
      createProject({
        dictionary,
        segments: drawn.filter(({ id }) => kept.some((other) => other === id)),
        templates,
        strategies: chosen.slice(0, count),
      }),
    );
}

/** A project with one strategy that no check calls wrong. */
export function validProject(): fc.Arbitrary<Project> {
  return validStrategy(STRATEGY_IDS[0] ?? '').map((strategy) =>
    createProject({ dictionary, segments: [], templates: TEMPLATES, strategies: [strategy] }),
  );
}

/** What the mail compiler might have made of a project's messages. */
export function laidOut(project: Project): ReadonlyMap<string, string> {
  return new Map(messagesNeeded(project).map(({ digest }) => [digest, `<p>${digest}</p>`]));
}

/** The same value with the keys of every record in another order. */
export function shuffleKeys<Value>(value: Value, turn: number): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffleKeys(item, turn)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, shuffleKeys(item as unknown, turn)] as const,
  );
  const at = entries.length === 0 ? 0 : turn % entries.length;
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse()) as Value;
}

function withText(template: Template): Template {
  if (template.channel === 'email' || template.channel === 'page')
    throw new Error('A text template is expected.');
  return { ...template, variants: { 'en-GB': { text: 'Good morning, my name is …' } } };
}
