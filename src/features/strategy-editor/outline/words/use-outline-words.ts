import { useWords } from '@/ui';
import { de } from './de';
import { en, type OutlineWords } from './en';

const WORDS = { en, de };

export function useOutlineWords(): OutlineWords {
  return useWords(WORDS);
}
