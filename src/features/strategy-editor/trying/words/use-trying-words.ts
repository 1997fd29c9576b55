import { useWords } from '@/ui';
import { de } from './de';
import { en, type TryingWords } from './en';

const WORDS = { en, de };

export function useTryingWords(): TryingWords {
  return useWords(WORDS);
}
