import type { BackendAdapter, Case, HistoryEntry } from '@/core/contract';
import { createEffectRenderer } from '@/core/rendering';
import { runPortfolio } from '@/core/simulation';
import { sampleBundle, START, STRATEGY } from './sample-run';

/** Everything that happens to some cases from the start on, as the terminal's `run` has it: a line per entry, by case. */
export function linesOfRun(cases: readonly Case[], until: number): { lines: string[]; counts: unknown } {
  const bundle = sampleBundle();
  const render = createEffectRenderer(bundle);
  const entries: HistoryEntry[] = [];
  const { counts } = runPortfolio({
    bundle,
    strategy: STRATEGY,
    cases,
    from: START,
    until,
    seed: 1,
    render,
    onHistory: (_customer, history) => entries.push(...history),
  });
  return { lines: cases.flatMap(({ id }) => toLines(entries.filter(({ caseId }) => caseId === id))), counts };
}

/** The same of a backend that has run them. */
export async function linesOfBackend(
  backend: BackendAdapter,
  cases: readonly Case[],
): Promise<{ lines: string[]; counts: unknown }> {
  const lines: string[] = [];
  for (const { id } of cases) {
    const history = await backend.readHistory(id);
    if (history.ok) lines.push(...toLines(history.value));
  }
  const counts = await backend.count(STRATEGY);
  return { lines, counts: counts.ok ? counts.value : counts.error };
}

/** The send, task, record and completion keys in some lines: what may never come twice. */
export function performedKeys(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const found = /"effect":\{"kind":"(send|task|record|complete)","key":"([^"]+)"/.exec(line);
    return found ? [`${String(found[1])} ${String(found[2])}`] : [];
  });
}

function toLines(entries: readonly HistoryEntry[]): string[] {
  return entries.map((entry) => JSON.stringify(entry));
}
