import { useWords } from '@/ui';
import { de } from './de';
import { en, type EditorWords } from './en';

const WORDS = { en, de };

export function useEditorWords(): EditorWords {
  return useWords(WORDS);
}
