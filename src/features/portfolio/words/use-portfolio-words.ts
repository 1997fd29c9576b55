import { useWords } from '@/ui';
import { de } from './de';
import { en, type PortfolioWords } from './en';

const WORDS = { en, de };

export function usePortfolioWords(): PortfolioWords {
  return useWords(WORDS);
}
