import { expect, test } from 'vitest';
import { checkProject } from '@/core/lint';
import { describeNode, NODE_KINDS } from '@/core/strategy';
import { localesOf, tokensOf } from '@/core/template';
import { createDemoPortfolio } from '../../../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../../../mocks/data/demo-project';

const project = createDemoProject();

test('the demo has no problem, not even a small one', () => {
  expect(checkProject(project)).toEqual([]);
});

test('the demo is the same each time it is made', () => {
  expect(createDemoProject()).toEqual(project);
});

test('the demo shows every kind of node and every form of waiting', () => {
  const nodes = project.strategies.flatMap((strategy) => Object.values(strategy.nodes));
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(NODE_KINDS));
  const forms = nodes.flatMap((node) => (node.kind === 'wait' ? [node.settings.form] : []));
  expect(new Set(forms)).toEqual(new Set(['time', 'event', 'duration', 'date']));
});

test('every message is there in English and German', () => {
  for (const template of project.templates) expect(localesOf(template)).toEqual(['en', 'de']);
});

test('every message that asks for money offers help, a dispute and a word for those who have paid', () => {
  const asking = project.templates.filter(
    ({ channel, purpose }) => channel === 'email' && purpose !== 'confirmation',
  );
  expect(asking).toHaveLength(3);
  for (const template of asking) {
    expect(tokensOf(template)).toEqual(expect.arrayContaining(['links.pay', 'links.help', 'links.dispute']));
    expect(JSON.stringify(template)).toContain('Have you paid already?');
    expect(JSON.stringify(template)).toContain('Haben Sie schon bezahlt?');
  }
});

test('every step says itself in both languages', () => {
  const name = (id: string) => id;
  for (const node of project.strategies.flatMap((strategy) => Object.values(strategy.nodes))) {
    for (const locale of ['en', 'de'] as const) {
      const voice = { locale, fieldLabel: name, segmentName: name, templateName: name };
      expect(describeNode(node, voice)).not.toBe('');
    }
  }
});

test('the demo portfolio holds 500 claims in three currencies', () => {
  const { cases, asOf } = createDemoPortfolio();
  const currencies = cases.map(({ facts }) => facts['claim.arrearsAmount']);
  expect(asOf).toBe('2026-09-01');
  expect(cases).toHaveLength(500);
  expect(
    new Set(currencies.map((amount) => (typeof amount === 'object' && amount ? amount.currency : ''))).size,
  ).toBe(3);
});
