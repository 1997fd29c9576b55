import type { z } from 'zod';
import type { EditorWords } from '../words/en';

type Issue = Pick<z.core.$ZodRawIssue, 'code'> & Readonly<Record<string, unknown>>;

/** What is wrong with a value, in a sentence that names the limit it breaks. */
export function sayIssue({ invalid }: EditorWords, issue: Issue): string {
  const origin = issue['origin'];
  const input = issue['input'];
  switch (issue.code) {
    case 'too_small': {
      const limit = String(issue['minimum']);
      if (origin === 'string') return invalid.required;
      return origin === 'array' ? invalid.tooFew({ limit }) : invalid.tooSmall({ limit });
    }
    case 'too_big': {
      const limit = String(issue['maximum']);
      if (origin === 'string') return invalid.tooLong({ limit });
      return origin === 'array' ? invalid.tooMany({ limit }) : invalid.tooLarge({ limit });
    }
    case 'invalid_type':
      return input === null || input === undefined ? invalid.required : invalid.shape;
    default:
      return input === '' ? invalid.required : invalid.shape;
  }
}
