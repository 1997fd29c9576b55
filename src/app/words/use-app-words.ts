import { useWords } from '@/ui';
import { de } from './de';
import { en } from './en';
import type { AppWords } from './en';

const words = { en, de };

export function useAppWords(): AppWords {
  return useWords(words);
}
