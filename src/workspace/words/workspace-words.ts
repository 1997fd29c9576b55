import { de } from './de';
import { en } from './en';

/** What the workspace says, by language: read it with the kit's `useWords`. */
export const WORKSPACE_WORDS = { en, de };
