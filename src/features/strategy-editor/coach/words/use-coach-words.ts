import { useWords } from '@/ui';
import { de } from './de';
import { en, type CoachWords } from './en';

const WORDS = { en, de };

export function useCoachWords(): CoachWords {
  return useWords(WORDS);
}
