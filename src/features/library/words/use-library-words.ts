import { useWords } from '@/ui';
import { de } from './de';
import { en, type LibraryWords } from './en';

const WORDS = { en, de };

export function useLibraryWords(): LibraryWords {
  return useWords(WORDS);
}
