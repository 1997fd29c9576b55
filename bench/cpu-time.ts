const RUNS = 5;

/** How long one run of a subject goes on at least, in CPU milliseconds: shorter ones are mostly the clock's own grain. */
const LEAST = 100;

/** How long each subject runs before it counts: a program that has just started is measured by its compiler. */
const WARM_UP = 600;

/**
 * The CPU milliseconds each subject takes, the median of five runs. The runs of all subjects take turns, so that
 * whatever else the machine does hits them alike.
 */
export function cpuTimes<Name extends string>(
  subjects: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(subjects).filter((name): name is Name => name in subjects);
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) cpuTime(subjects[name], WARM_UP);
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of names) taken.get(name)?.push(cpuTime(subjects[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** CPU milliseconds of one call, from as many calls as it takes to see a difference. */
function cpuTime(subject: () => unknown, least = LEAST): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  let calls = 0;
  let spent = 0;
  while (spent < least) {
    subject();
    calls += 1;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
  return spent / calls;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Two digits after the point are more than a measurement knows. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
