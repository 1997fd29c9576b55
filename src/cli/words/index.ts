import type { Catalogues } from '@/core/lib';
import { de } from './de';
import { en } from './en';

/** What the terminal says, by language. */
export const cliWords: Catalogues<typeof en> = { en, de };
