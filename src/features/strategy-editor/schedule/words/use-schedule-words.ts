import { useWords } from '@/ui';
import { de } from './de';
import { en, type ScheduleWords } from './en';

const WORDS = { en, de };

export function useScheduleWords(): ScheduleWords {
  return useWords(WORDS);
}
