import { useWords } from '@/ui';
import { de } from './de';
import { en, type ExchangeWords } from './en';

const WORDS = { en, de };

export function useExchangeWords(): ExchangeWords {
  return useWords(WORDS);
}
