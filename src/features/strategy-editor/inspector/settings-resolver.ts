import type { FieldError, FieldErrors, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import type { EditorWords } from '../words/en';
import { readPart } from './control';
import { sayIssue } from './say-issue';
import type { Values } from './settings-field';

/**
 * Holds a form against the schema of its settings. The form library knows a value of several parts only as a whole, so
 * what is wrong with a part stands with the whole, by the part's full path.
 */
export function createResolver(schema: z.ZodType, words: EditorWords): Resolver<Values> {
  return (values) => {
    const parsed = schema.safeParse(values, { error: (issue) => sayIssue(words, { ...issue }) });
    if (parsed.success) return { values, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0]);
      const types = { [path.join('.')]: message, ...errors[name]?.types };
      errors[name] = { type: 'schema', types };
    }
    return { values: {}, errors };
  };
}

/** What such a form finds wrong, by the path of what it is wrong with. */
export function listErrors(errors: FieldErrors<Values>): Record<string, string> {
  const said: Record<string, string> = {};
  for (const error of Object.values(errors))
    for (const [path, message] of Object.entries(readPart(error, 'types') ?? {}))
      if (typeof message === 'string') said[path] = message;
  return said;
}
