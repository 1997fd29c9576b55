import { useWords } from '@/ui';
import { de } from './de';
import { en, type MatrixWords } from './en';

const WORDS = { en, de };

export function useMatrixWords(): MatrixWords {
  return useWords(WORDS);
}
