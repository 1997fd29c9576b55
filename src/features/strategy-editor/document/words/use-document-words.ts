import { useWords } from '@/ui';
import { de } from './de';
import { en, type DocumentWords } from './en';

const WORDS = { en, de };

export function useDocumentWords(): DocumentWords {
  return useWords(WORDS);
}
