import { useWords } from '../locale/use-words';
import { de } from './de';
import { en } from './en';
import type { KitWords } from './en';

const words = { en, de };

export function useKitWords(): KitWords {
  return useWords(words);
}
