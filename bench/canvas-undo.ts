import { edits, type Strategy } from '@/core/strategy';
import { EMPTY_HISTORY, record, redo, undo, type Chronicle } from '@/workspace/history';
import { cpuTimes, round } from './cpu-time';
import { createLargeStrategy } from './large-strategy';
import type { Measurement } from './measurement';

const NODES = 1000;
const STEPS = 200;
const TARGET = 2;

/** How many bytes the whole history may weigh. */
const LARGEST = 1_000_000;

/** What taking a step back costs in a strategy of 1,000 steps, and what 200 steps of history weigh. */
export function measure(): Measurement {
  let chronicle: Chronicle<Strategy> = { document: createLargeStrategy(NODES), history: EMPTY_HISTORY };
  for (let step = 0; step < STEPS; step += 1) {
    const next = change(chronicle.document, step);
    chronicle = record(chronicle, next, { label: { code: 'step', values: {} }, at: step * 10_000 });
  }
  const done = chronicle.history.past.length;
  const bytes = JSON.stringify(chronicle.history.past).length;
  let present = chronicle;
  const { undone } = cpuTimes({
    undone: () => {
      if (present.history.past.length < done / 2)
        while (present.history.future.length > 0) present = redo(present);
      present = undo(present);
    },
  });
  const value = round(undone);
  return {
    name: 'canvas-undo',
    value,
    unit: 'ms',
    target: TARGET,
    pass: value <= TARGET && bytes <= LARGEST && done === STEPS,
    note: `${NODES} steps; the history of ${done} changes (moves, names, steps put in) weighs ${Math.round(bytes / 1000)} KB of ${LARGEST / 1000}`,
  };
}

/** Of ten changes, five move cards, three write names, two put a step in. */
function change(strategy: Strategy, step: number): Strategy {
  const ids = Object.keys(strategy.nodes);
  const id = ids[(step * 37) % ids.length] ?? '';
  if (step % 10 < 5) return edits.moveNodes(strategy, { [id]: { x: step * 8, y: step * 16 } });
  if (step % 10 < 8) return edits.renameNode(strategy, id, `Named ${step}`);
  const edge = Object.values(strategy.edges)[step];
  const node = edits.createNode(strategy, 'wait');
  return edits.insertNode(strategy, node, edge ? { after: edge } : {});
}
