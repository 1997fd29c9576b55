import { edits, type Strategy } from '@/core/strategy';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { cpuTimes, round } from './cpu-time';
import { createLargeStrategy } from './large-strategy';
import type { Measurement } from './measurement';

const TARGET = 40;

/** What putting a step into a strategy of 1,000 costs together with arranging all of it anew. */
export function measure(): Measurement {
  const insertion = (strategy: Strategy) => {
    const lines = Object.values(strategy.edges);
    let turn = 0;
    return () => {
      turn += 17;
      const edge = lines[turn % lines.length];
      const node = edits.createNode(strategy, 'wait');
      return sceneOf(edits.insertNode(strategy, node, edge ? { after: edge } : {}), true);
    };
  };
  const { large, small } = cpuTimes({
    large: insertion(createLargeStrategy(1000)),
    small: insertion(createLargeStrategy(100)),
  });
  const value = round(large);
  return {
    name: 'canvas-tidy',
    value,
    unit: 'ms',
    target: TARGET,
    pass: value <= TARGET,
    note: `the edit and the arrangement of 1,000 steps; ${round(small)} for 100`,
  };
}
