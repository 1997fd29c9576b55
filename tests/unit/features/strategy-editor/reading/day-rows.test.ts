import { describe, expect, test } from 'vitest';
import type { DayReckoning, Position, Strategy, StrategyNode } from '@/core/strategy';
import { NODE_DEFINITIONS } from '@/core/strategy';
import { chooseTicks } from '@/features/strategy-editor/reading/ruler/choose-ticks';
import { dayRows, type DayRow } from '@/features/strategy-editor/reading/ruler/day-rows';
import { stageLanes } from '@/features/strategy-editor/reading/ruler/stage-lanes';

const send = (id: string): StrategyNode => ({
  id,
  kind: 'send',
  name: '',
  settings: NODE_DEFINITIONS.send.createSettings(),
});
const record = (id: string): StrategyNode => ({
  id,
  kind: 'record',
  name: '',
  settings: NODE_DEFINITIONS.record.createSettings(),
});

type Step = {
  readonly node: StrategyNode;
  readonly top: number;
  readonly day: number;
  readonly names?: number;
};

function rowsOf(steps: readonly Step[], mode: Strategy['layout']['mode'] = 'arranged'): readonly DayRow[] {
  const nodes = Object.fromEntries(steps.map(({ node }) => [node.id, node]));
  const positions = new Map(steps.map(({ node, top }): [string, Position] => [node.id, { x: 0, y: top }]));
  const reckoning: DayReckoning = {
    counts: 'past-due',
    days: new Map(steps.map(({ node, day }) => [node.id, { earliest: day, latest: day }])),
    named: new Map(
      steps.flatMap(({ node, names }) => (names === undefined ? [] : [[node.id, names] as const])),
    ),
  };
  return dayRows({ nodes, layout: { mode, positions: {} } }, positions, reckoning);
}

const row = (y: number, day: number, isNamed = false): DayRow => ({ y, day, isNamed });

describe('the rows of the ruler', () => {
  test('stand at the middle of their cards, and a contact names its day', () => {
    expect(
      rowsOf([
        { node: record('a'), top: 0, day: 1 },
        { node: send('b'), top: 100, day: 2 },
      ]),
    ).toEqual([row(29, 1), row(129, 2, true)]);
  });

  test('have the first day of the steps that stand in one line', () => {
    const steps = [
      { node: send('late'), top: 100, day: 9 },
      { node: record('soon'), top: 104, day: 3 },
    ];
    expect(rowsOf(steps)).toEqual([row(129, 3)]);
  });

  test('never go back in time down the page, except where steps were put by hand', () => {
    const steps = [
      { node: record('a'), top: 0, day: 10 },
      { node: send('b'), top: 100, day: 3 },
    ];
    expect(rowsOf(steps).map(({ day }) => day)).toEqual([10, 10]);
    expect(rowsOf(steps, 'free').map(({ day }) => day)).toEqual([10, 3]);
  });

  test('put a wait until a day on the line of that day', () => {
    expect(rowsOf([{ node: record('wait'), top: 0, day: 4, names: 14 }])).toEqual([row(29, 14, true)]);
  });
});

describe('the marks of the ruler', () => {
  const rows = [row(0, 1, true), row(100, 1), row(200, 2), row(300, 3, true), row(400, 3), row(500, 8)];

  test('stand where the day changes', () => {
    expect(chooseTicks(rows, 1).map(({ day }) => day)).toEqual([1, 2, 3, 8]);
  });

  test('stand at the step that names the day, if one does', () => {
    expect(chooseTicks([row(0, 2), row(50, 2, true)], 1)).toEqual([row(50, 2, true)]);
  });

  test('leave out days that only pass where there is no room, and the later of two that are named', () => {
    expect(chooseTicks(rows, 0.1).map(({ day }) => day)).toEqual([1, 3, 8]);
    expect(chooseTicks([row(0, 1, true), row(20, 2, true)], 0.5).map(({ day }) => day)).toEqual([1]);
  });
});

describe('the stages', () => {
  test('are parted halfway between the lines of steps, and have no end outside', () => {
    expect(stageLanes([row(0, -7), row(100, 1), row(200, 20), row(300, 31)])).toEqual([
      { stage: 'pre-due', top: -Infinity, bottom: 50, from: undefined, to: 0 },
      { stage: 'early', top: 50, bottom: 250, from: 1, to: 30 },
      { stage: 'mid', top: 250, bottom: Infinity, from: 31, to: 60 },
    ]);
  });

  test('come again where steps were put by hand', () => {
    expect(stageLanes([row(0, 40), row(100, 5)]).map(({ stage }) => stage)).toEqual(['mid', 'early']);
  });

  test('have no last day once a debt is written off', () => {
    expect(stageLanes([row(0, 200)])).toEqual([
      { stage: 'recovery', top: -Infinity, bottom: Infinity, from: 181, to: undefined },
    ]);
  });

  test('are none where nothing stands', () => {
    expect(stageLanes([])).toEqual([]);
  });
});
