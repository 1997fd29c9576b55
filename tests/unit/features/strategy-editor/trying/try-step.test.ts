import { expect, test } from 'vitest';
import type { Case } from '@/core/portfolio';
import { listPorts, type StrategyNode } from '@/core/strategy';
import { createDemoProject } from '../../../../../mocks/data/demo-project';
import { createDemoPortfolio } from '../../../../../mocks/data/demo-portfolio';
import { findCases } from '@/features/strategy-editor/trying/find-case';
import { tryStep } from '@/features/strategy-editor/trying/try-step';

const project = createDemoProject();
const [strategy] = project.strategies;
if (!strategy) throw new Error('The demo has a strategy.');
const nodes = Object.values(strategy.nodes);
const portfolio = createDemoPortfolio();
/** A Tuesday at noon, when people may be contacted. */
const now = Date.UTC(2026, 2, 3, 11);

const claim = (facts: Case['facts']): Case => ({
  id: 'C1',
  customerId: 'P1',
  facts: {
    'claim.dueDate': '2026-02-20',
    'customer.email': 'ada@example.org',
    'consent.email': 'granted',
    ...facts,
  },
});
const split = (condition: object): StrategyNode =>
  ({
    id: 's',
    kind: 'split',
    name: '',
    settings: { branches: [{ id: 'a', name: 'High', condition }] },
  }) as StrategyNode;
const over30 = { kind: 'compare', field: 'claim.dpd', operator: 'gt', operand: { value: 30 } };

test('a split says which way the customer takes, and the value that decided', () => {
  const late = tryStep(project, split(over30), {
    case: claim({ 'claim.dueDate': '2026-01-02' }),
    now,
    strategy,
  });
  expect(late).toMatchObject({
    outcome: 'leaves',
    port: 'a',
    asked: [{ explanation: { holds: true, value: 60 } }],
  });
  const early = tryStep(project, split(over30), { case: claim({}), now, strategy });
  expect(early).toMatchObject({
    outcome: 'leaves',
    port: 'else',
    asked: [{ explanation: { holds: false, value: 11 } }],
  });
});

test('an entry refuses whom its condition does not fit', () => {
  const entry = { id: 'e', kind: 'entry', name: '', settings: { condition: over30 } } as StrategyNode;
  expect(tryStep(project, entry, { case: claim({}), now, strategy })).toMatchObject({ outcome: 'refuses' });
  expect(
    tryStep(project, entry, { case: claim({ 'claim.dueDate': '2026-01-02' }), now, strategy }),
  ).toMatchObject({
    outcome: 'leaves',
    port: 'next',
  });
});

test('a message says what the guard decided, channel by channel', () => {
  const send = nodes.find(({ kind }) => kind === 'send');
  if (!send) throw new Error('The demo sends messages.');
  const refused = tryStep(project, send, { case: claim({ 'consent.email': 'denied' }), now, strategy });
  expect('notes' in refused && refused.notes.map(({ code }) => code)).toContain('guard-block');
});

test('who has paid is stopped before any message', () => {
  const send = nodes.find(({ kind }) => kind === 'send');
  if (!send) throw new Error('The demo sends messages.');
  const paid = claim({ 'claim.arrearsAmount': { minor: 0, currency: 'EUR' } });
  const tried = tryStep(project, send, { case: paid, now, strategy });
  expect(tried.outcome).toBe('stops');
});

test('a wait says how long, and a step that is switched off is tried as if it were on', () => {
  const wait = {
    id: 'w',
    kind: 'wait',
    name: '',
    disabled: true,
    settings: { form: 'duration', duration: { amount: 3, unit: 'days' }, at: null },
  } as StrategyNode;
  const tried = tryStep(project, wait, { case: claim({}), now, strategy });
  expect(tried).toMatchObject({ outcome: 'waits' });
  expect('notes' in tried && tried.notes.find(({ code }) => code === 'waiting')?.values['until']).toBe(
    '2026-03-06T11:00:00.000Z',
  );
});

test('a step with an error says so instead of guessing', () => {
  const broken = split({ kind: 'compare', field: 'own.gone', operator: 'gt', operand: { value: 1 } });
  expect(tryStep(project, broken, { case: claim({}), now, strategy })).toMatchObject({
    outcome: 'unfit',
    problem: { code: 'condition-field-unknown' },
  });
});

test('every step of the demo can be tried with every customer of the demo, and leaves by one of its ways out', () => {
  for (const node of nodes.filter(({ kind }) => kind !== 'note')) {
    for (const each of portfolio.cases.slice(0, 12)) {
      const tried = tryStep(project, node, { case: each, now, strategy });
      expect(tried.outcome).not.toBe('unfit');
      if (tried.outcome === 'leaves') expect(listPorts(node).map(({ id }) => id)).toContain(tried.port);
    }
  }
});

test('customers are found by their name, number or claim', () => {
  const [first, second] = portfolio.cases;
  if (!first || !second) throw new Error('The demo has customers.');
  expect(findCases(portfolio.cases, '')).toHaveLength(portfolio.cases.length);
  expect(findCases(portfolio.cases, ` ${second.id.toLowerCase()} `)).toContain(1);
  expect(findCases(portfolio.cases, 'nobody is called that')).toEqual([]);
});
