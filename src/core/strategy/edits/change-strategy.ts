import type { Strategy } from '../strategy';

/** Changes what holds for the whole strategy: its name, settings, interrupts or contact policy. */
export function changeStrategy(
  strategy: Strategy,
  change: Partial<Pick<Strategy, 'name' | 'settings' | 'interrupts' | 'policy'>>,
): Strategy {
  return { ...strategy, ...change };
}
