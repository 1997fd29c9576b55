import type { StrategyNode } from '@/core/strategy';
import type { MatrixWords } from './words/en';

/** How long a wait takes, in a few letters. */
export function shortWait(node: StrategyNode, words: MatrixWords): string {
  if (node.kind !== 'wait') return '';
  const { settings } = node;
  switch (settings.form) {
    case 'duration': {
      const { amount, unit } = settings.duration;
      return amount === 0 && settings.at !== null
        ? words.wait.untilTime({ at: settings.at })
        : words.wait[unit]({ count: amount });
    }
    case 'date':
      return settings.field === 'claim.dueDate'
        ? words.wait.untilDay({ day: String(settings.offsetDays) })
        : words.wait.untilDate;
    case 'time':
      return words.wait.untilTime({ at: settings.at });
    case 'event':
      return words.wait[settings.deadline.unit]({ count: settings.deadline.amount });
  }
}
