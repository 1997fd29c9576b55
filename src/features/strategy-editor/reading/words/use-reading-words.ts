import { useWords } from '@/ui';
import { de } from './de';
import { en, type ReadingWords } from './en';

const WORDS = { en, de };

export function useReadingWords(): ReadingWords {
  return useWords(WORDS);
}
