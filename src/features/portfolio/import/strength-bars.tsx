import type { Strength } from '@/core/portfolio';
import { usePortfolioWords } from '../words/use-portfolio-words';

/** How sure a suggestion is, as three bars and in words. */
export function StrengthBars({ strength, isWarning }: { strength: Strength; isWarning: boolean }) {
  const words = usePortfolioWords();
  return (
    <span
      className="pf-strength"
      role="img"
      aria-label={words.strength(strength)}
      data-tone={isWarning ? 'warn' : 'ok'}
    >
      {[1, 2, 3].map((bar) => (
        <i key={bar} data-on={bar <= strength || undefined} />
      ))}
    </span>
  );
}
