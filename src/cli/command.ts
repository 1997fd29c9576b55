import type { Locale } from '@/core/lib';
import type { CliPhrase } from './words/en';

/** A sentence, ready or yet to be put into the terminal's language. */
export type Words = string | CliPhrase;

/** Where a command speaks: values go to stdout, one JSON line each; sentences go to stderr. */
export interface Terminal {
  readonly locale: Locale;
  print(value: unknown): void;
  say(words: Words): void;
}

/** One command of the terminal. `usage` is its line of arguments. Resolves with whether all is well. */
export interface CliCommand {
  readonly name: string;
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<boolean>;
}

/** What came in cannot be used; each sentence stands on its own. Nothing was written. */
export class Refused extends Error {
  readonly sentences: readonly Words[];

  constructor(...sentences: readonly Words[]) {
    super('What came in was refused.');
    this.sentences = sentences;
  }
}

/** The command was called in a way it does not know. */
export class Misused extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super('The command was misused.');
    this.words = words;
  }
}
