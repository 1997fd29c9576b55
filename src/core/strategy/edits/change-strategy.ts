import { keepSuppressions } from '../lasting-place';
import type { Strategy } from '../strategy';

/**
 * Changes what holds for the whole strategy: its name, settings, interrupts or contact policy. What was set aside of a
 * part that is gone goes with it.
 */
export function changeStrategy(
  strategy: Strategy,
  change: Partial<Pick<Strategy, 'name' | 'settings' | 'interrupts' | 'policy'>>,
): Strategy {
  return keepSuppressions({ ...strategy, ...change });
}
