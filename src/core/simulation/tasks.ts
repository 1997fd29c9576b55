import type { Bundle } from '@/core/bundle';
import type { AddressedEvent, Effect } from '@/core/contract';
import { HOUR, MINUTE, type Instant } from '@/core/lib';
import { pickWhole, type Luck } from './chance';
import { TASK_FIGURES } from './figures';

/** The outcomes a person may choose, by strategy and operation. */
export type OutcomeTable = ReadonlyMap<string, readonly string[]>;

/** Where the outcomes of an operation are kept. */
export function outcomeKey(strategy: string, operation: string): string {
  return `${strategy}/${operation}`;
}

/** Lists the outcomes of every task in a bundle. */
export function listOutcomes(bundle: Bundle): OutcomeTable {
  const table = new Map<string, readonly string[]>();
  for (const [strategy, { operations }] of Object.entries(bundle.strategies)) {
    for (const operation of operations) {
      if (operation.op === 'ask')
        table.set(
          outcomeKey(strategy, operation.id),
          operation.outcomes.map(({ id }) => id),
        );
    }
  }
  return table;
}

/** What there is to know of a task that is handed to the pretended team. */
export type AskedTask = {
  readonly effect: Extract<Effect, { kind: 'task' }>;
  readonly outcomes: readonly string[];
  readonly caseId: string;
  readonly at: Instant;
  readonly luck: Luck;
  readonly visit: number;
};

/** A working day at most, where a task says no day by which it is due. */
const USUAL_TIME = 8 * HOUR;

/** Does a task or leaves it: within eight hours and before it is due, with one of its outcomes. */
export function doTask({ effect, outcomes, caseId, at, luck, visit }: AskedTask): readonly AddressedEvent[] {
  if (outcomes.length === 0 || luck('task', visit) >= TASK_FIGURES.done.value) return [];
  const left = Math.min(USUAL_TIME, effect.dueAt === null ? USUAL_TIME : effect.dueAt - at);
  if (left <= 2 * MINUTE) return [];
  const minutes = pickWhole(1, Math.floor(left / MINUTE) - 1, luck('task-after', visit));
  const outcome = chooseOutcome(outcomes, luck('task-outcome', visit));
  const data = { key: effect.key, outcome };
  return [
    { caseId, event: { id: `${effect.key}#done`, type: 'task.completed', at: at + minutes * MINUTE, data } },
  ];
}

/** `reached` comes up as often as a call reaches anybody; all else is equally likely. */
function chooseOutcome(outcomes: readonly string[], drawn: number): string {
  const others = outcomes.filter((outcome) => outcome !== 'reached');
  const share = others.length === outcomes.length ? 0 : TASK_FIGURES.reached.value;
  if (drawn < share || others.length === 0) return 'reached';
  const at = Math.floor(((drawn - share) / (1 - share)) * others.length);
  return others[at] ?? others[others.length - 1] ?? 'reached';
}
