import type { Catalogues } from '@/core/lib';
import { de } from './words/de';
import { en } from './words/en';

/** What an import says of rows, columns and assumptions, in each language. */
export const importWords: Catalogues<typeof en> = { en, de };
