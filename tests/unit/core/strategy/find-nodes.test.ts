import { describe, expect, test } from 'vitest';
import { createVoice } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import { findNodes, type SearchVoice, type Strategy } from '@/core/strategy';
import { createDemoProject } from '../../../../mocks/data/demo-project';

const project = createDemoProject();
const [first] = project.strategies;
if (!first) throw new Error('The demo has a strategy.');
const strategy: Strategy = first;
const segments = new Map(project.segments.map((segment) => [segment.id, segment]));
const voice: SearchVoice = {
  ...createVoice('en', fieldsOf(project.dictionary), segments),
  templateName: (id) => project.templates.find((template) => template.id === id)?.name ?? id,
  nodeName: ({ name, kind }) => (name === '' ? kind : name),
};
const find = (query: string) => findNodes(strategy, query, voice);

describe('steps are found by', () => {
  test.each<[string, string, readonly string[]]>([
    ['their name, in the order of the paths', 'reminder', ['holdout', 'friendly', 'text', 'second']],
    ['some of it in any case', 'FRIENDLY rem', ['friendly']],
    ['every word, wherever it stands', 'second call', ['last-call']],
    ['words without their accents', 'séçond càll', ['last-call']],
    ['the names of the fields they use', 'days past due', ['entry']],
    ['the key of a field', 'claim.dunningLevel', ['level']],
    ['what is in their settings', 'what stands in the way', ['last-call']],
    ['a number in their settings', '14', ['two-weeks']],
  ])('%s', (_title, query, expected) => {
    expect(find(query).filter((id) => expected.includes(id))).toEqual(expected);
    if (!query.includes('reminder')) expect(find(query)).toEqual(expected);
  });
});

test('the template a step sends finds it', () => {
  const sending = strategy.nodes['way'];
  const template = sending?.kind === 'send' ? sending.settings.channels[0]?.template : undefined;
  expect(find(voice.templateName(template ?? ''))).toContain('way');
});

test('an umlaut is found with and without its dots, and a sharp s as two', () => {
  const entry = strategy.nodes['entry'];
  if (!entry) throw new Error('The demo has an entry.');
  const named: Strategy = {
    ...strategy,
    nodes: { ...strategy.nodes, entry: { ...entry, name: 'Höflicher Gruß' } },
  };
  for (const query of ['hoflicher', 'HÖFLICHER', 'gruss', 'gruß'])
    expect(findNodes(named, query, voice)).toEqual(['entry']);
});

test('nothing is found for nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('   ')).toEqual([]);
  expect(find('no step says this')).toEqual([]);
});
