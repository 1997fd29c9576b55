import { useWords } from '@/ui';
import { de } from './de';
import { en, type RunWords } from './en';

const WORDS = { en, de };

export function useRunWords(): RunWords {
  return useWords(WORDS);
}
