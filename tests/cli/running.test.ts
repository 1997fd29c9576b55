import { describe, expect, test } from 'vitest';
import { createDemoPortfolio } from '../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../mocks/data/demo-project';
import { demoBundleText } from '../support/demo-files';
import { createFolder, fairpath } from './fairpath';

const bundle = await demoBundleText();
const portfolio = createDemoPortfolio();
const strategy = createDemoProject().strategies[0]?.id;
const person = {
  id: 'D-1',
  customerId: 'C-1',
  facts: {
    'customer.firstName': 'Ada',
    'customer.email': 'ada@example.org',
    'customer.mobile': '+491701234567',
    'claim.dueDate': '2026-08-28',
    'claim.arrearsAmount': { minor: 12_540, currency: 'EUR' },
  },
};
const mapping = {
  schemaVersion: 1,
  columns: {
    customer_id: { field: 'customer.id' },
    due_date: { field: 'claim.dueDate' },
    amount: { field: 'claim.arrearsAmount', decimal: ',' },
    currency: { field: 'import.currency' },
  },
  defaults: {},
  credits: 'refuse',
};
const payment = {
  id: 'pay-1',
  type: 'payment.received',
  time: '2026-09-03T10:00:00Z',
  data: { amount: { minor: 12_540, currency: 'EUR' } },
};

describe('fairpath replay', () => {
  const replay = async (events: readonly unknown[], ...more: readonly string[]) => {
    const text = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    const folder = createFolder({
      'bundle.json': bundle,
      'case.json': JSON.stringify(person),
      'events.jsonl': text,
    });
    return fairpath(
      'replay',
      folder.at('bundle.json'),
      '--case',
      folder.at('case.json'),
      '--events',
      folder.at('events.jsonl'),
      '--from',
      '2026-09-01T06:00:00Z',
      ...more,
    );
  };

  test('prints every event, effect and note with its instant, the same each time', async () => {
    const first = await replay([payment]);
    const second = await replay([payment]);

    expect(first.code).toBe(0);
    expect(second.lines).toEqual(first.lines);
    for (const line of first.lines) {
      expect(line['at']).toMatch(/^2026-09-\d\dT.*Z$/);
      expect(['event', 'effect', 'note'].filter((kind) => kind in line)).toHaveLength(1);
    }
    const sends = first.lines.flatMap(({ effect }) => (isSend(effect) ? [effect.channel] : []));
    expect(sends).toEqual(['email', 'email']);
    expect(first.sentences).toEqual([expect.stringContaining('the journey ended: paid')]);
  });

  test('stops where it is told to', async () => {
    const { lines } = await replay([payment], '--until', '2026-09-01T12:00:00Z');

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ at }) => String(at) <= '2026-09-01T12:00:00.000Z')).toBe(true);
  });

  test('names the line of an event it does not know', async () => {
    const { code, lines, sentences } = await replay([
      payment,
      { ...payment, id: 'x', type: 'payment.imagined' },
    ]);

    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(sentences).toEqual([expect.stringMatching(/events\.jsonl:2: “payment\.imagined”/)]);
  });

  test('names the line whose key reaches a prototype', async () => {
    const { code, sentences } = await replay([payment, JSON.parse('{"id":"pay-2","__proto__":1}')]);

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringMatching(/events\.jsonl:2: .*“__proto__”/)]);
  });
});

function isSend(effect: unknown): effect is { kind: 'send'; channel: string } {
  return typeof effect === 'object' && effect !== null && 'kind' in effect && effect.kind === 'send';
}

describe('fairpath render', () => {
  const render = async (facts: Readonly<Record<string, unknown>>, ...more: readonly string[]) => {
    const folder = createFolder({ 'bundle.json': bundle, 'case.json': JSON.stringify({ ...person, facts }) });
    return fairpath(
      'render',
      folder.at('bundle.json'),
      '--case',
      folder.at('case.json'),
      '--on',
      '2026-09-03',
      ...more,
    );
  };

  test('prints the message as the customer gets it', async () => {
    const { code, lines } = await render(person.facts, '--template', 'Short reminder', '--locale', 'de');

    expect(code).toBe(0);
    expect(lines).toMatchObject([{ locale: 'de', missing: [] }]);
    expect(lines[0]?.['text']).toMatch(
      /^Nord Bank: 125,40 € sind offen\..*https:\/\/pay\.nordbank\.example\/you\/\w{13} /,
    );
  });

  test('fails where the message would not be sent', async () => {
    const { 'claim.arrearsAmount': _, ...rest } = person.facts;
    const { code, sentences } = await render(rest, '--template', 'Short reminder');

    expect(code).toBe(1);
    expect(sentences).toEqual(['The message would not be sent: nothing is known of claim.arrearsAmount.']);
  });

  test('names the templates there are', async () => {
    const { code, sentences } = await render(person.facts, '--template', 'Final notice');

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringContaining('“Friendly reminder”')]);
  });
});

describe('fairpath run', () => {
  const run = (folder: ReturnType<typeof createFolder>, ...more: readonly string[]) =>
    fairpath(
      'run',
      folder.at('bundle.json'),
      '--portfolio',
      folder.at('portfolio.json'),
      '--days',
      '30',
      ...more,
    );

  test('counts every case, and the same seed gives the same effects', async () => {
    const folder = createFolder({ 'bundle.json': bundle, 'portfolio.json': JSON.stringify(portfolio) });

    const first = await run(folder, '--seed', '7', '--effects', folder.at('effects.jsonl'));
    const second = await run(folder, '--seed', '7');
    const other = await run(folder, '--seed', '8');

    expect(first.code).toBe(0);
    expect(second.lines).toEqual(first.lines);
    expect(other.lines[0]?.['effects']).not.toEqual(first.lines[0]?.['effects']);
    const [{ start, journeys, exits, effects, strategy: ran } = {}] = first.lines;
    expect(ran).toBe(strategy);
    expect(start).toMatchObject({ started: expect.any(Number), failed: [] });
    const sum = (counts: unknown) =>
      Object.values(counts ?? {}).reduce<number>((total, count) => total + Number(count), 0);
    const counted =
      sum(exits) + Number(Object.entries(journeys ?? {}).find(([key]) => key === 'active')?.[1]);
    expect(counted).toBe(Object.entries(journeys ?? {}).find(([key]) => key === 'total')?.[1]);
    expect(effects).toMatchObject({ count: folder.read('effects.jsonl').trim().split('\n').length });
  });

  test('takes a table as of a day', async () => {
    const table =
      'customer_id;first_name;email;due_date;amount;currency\nC-1;Ada;ada@example.org;2026-08-20;125,40;EUR\n';
    const folder = createFolder({ 'bundle.json': bundle, 'list.csv': table });

    const { code, lines } = await fairpath(
      'run',
      folder.at('bundle.json'),
      '--portfolio',
      folder.at('list.csv'),
      '--as-of',
      '2026-09-01',
      '--days',
      '10',
      '--seed',
      '1',
    );

    expect(code).toBe(0);
    expect(lines).toMatchObject([{ start: { started: 1 }, contacts: { email: expect.any(Number) } }]);
  });

  test.each([
    ['some rows', 'C-1;2026-08-20;125,40;EUR\nC-2;2026-08-20;much;EUR\n', 0, '1 of 2 rows was not taken'],
    ['all rows', 'C-2;2026-08-20;much;EUR\n', 1, 'No row could be taken'],
  ])('says that %s of a table were left out', async (_, rows, expected, words) => {
    const folder = createFolder({
      'bundle.json': bundle,
      'list.csv': `customer_id;due_date;amount;currency\n${rows}`,
    });

    const { code, sentences } = await fairpath(
      'run',
      folder.at('bundle.json'),
      '--portfolio',
      folder.at('list.csv'),
      '--map',
      folder.put('map.json', JSON.stringify(mapping)),
      '--as-of',
      '2026-09-01',
      '--days',
      '1',
      '--seed',
      '1',
    );

    expect(code).toBe(expected);
    expect(sentences).toEqual([expect.stringContaining(words)]);
  });

  test('takes cases whatever they are called, as long as they can be kept under that name', async () => {
    const cases = ['constructor', 'toString'].map((id) => ({ ...person, id, customerId: id }));
    const folder = createFolder({
      'bundle.json': bundle,
      'portfolio.json': JSON.stringify({ ...portfolio, cases }),
    });

    const { code, lines } = await run(folder, '--seed', '7');
    folder.put('portfolio.json', JSON.stringify({ ...portfolio, cases: [{ ...person, id: '__proto__' }] }));
    const refused = await run(folder, '--seed', '7');

    expect(code).toBe(0);
    expect(lines).toMatchObject([{ start: { started: 2 }, journeys: { total: 2 } }]);
    expect(refused.code).toBe(1);
    expect(refused.sentences).toEqual([expect.stringContaining('“cases.0.id”')]);
  });
});
