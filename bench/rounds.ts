import { middleOf, type Cost } from './gestures';

const ROUNDS = 5;

/**
 * What each subject costs: the median of five rounds. In each round all take their turn, so that whatever else the
 * machine does hits them alike; the first round only warms up.
 */
export async function inRounds<Name extends string>(
  subjects: Readonly<Record<Name, () => Promise<Cost>>>,
  rounds = ROUNDS,
): Promise<Readonly<Record<Name, Cost>>> {
  const names = Object.keys(subjects).filter((name): name is Name => name in subjects);
  const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const cost = await subjects[name]();
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middleOf(costs.get(name) ?? [])])) as Record<
    Name,
    Cost
  >;
}
