import { useWords } from '@/ui';
import { de } from './de';
import { en, type PictureWords } from './en';

const WORDS = { en, de };

export function usePictureWords(): PictureWords {
  return useWords(WORDS);
}
