import { contextOf, judgeStrategy } from '@/core/lint';
import { edits } from '@/core/strategy';
import { createDemoProject } from '../mocks/data/demo-project';
import { cpuTimes, round } from './cpu-time';
import { createLargeStrategy } from './large-strategy';
import type { Measurement } from './measurement';

const TARGET = 50;

/** What checking a strategy of 1,000 steps costs after an edit, as the worker beside the editor does it. */
export function measure(): Measurement {
  const context = contextOf(createDemoProject());
  const check = (count: number) => {
    const strategy = createLargeStrategy(count);
    const ids = Object.keys(strategy.nodes);
    let turn = 0;
    return () => {
      turn += 1;
      const edited = edits.renameNode(strategy, ids[turn % ids.length] ?? '', `Named ${turn}`);
      return judgeStrategy(edited, context);
    };
  };
  const { large, small } = cpuTimes({ large: check(1000), small: check(100) });
  const value = round(large);
  return {
    name: 'canvas-validate',
    value,
    unit: 'ms',
    target: TARGET,
    pass: value <= TARGET,
    note: `off the main thread, every rule on 1,000 steps; ${round(small)} for 100`,
  };
}
