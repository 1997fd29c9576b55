import type { FactValue } from '@/core/dictionary';
import { Drop } from 'liquidjs';

/**
 * Where a text is going to stand: `html` is escaped, a `line` (subject, preheader) is one line, `sms` keeps to
 * the characters a short message is made of, `text` is anything else without markup.
 */
export type TextMode = 'html' | 'line' | 'text' | 'sms';

/** What one rendering reads by and writes down: language, zone, mode, and the fields that had nothing to say. */
export class RenderEnvironment {
  readonly #mode: TextMode;
  readonly #locale: string;
  readonly #zone: string;
  readonly #missing: Set<string>;

  constructor(mode: TextMode, locale: string, zone: string, missing: Set<string>) {
    this.#mode = mode;
    this.#locale = locale;
    this.#zone = zone;
    this.#missing = missing;
  }

  /** Private, so that no template can read them as variables. */
  static read(environment: RenderEnvironment): {
    mode: TextMode;
    locale: string;
    zone: string;
    missing: Set<string>;
  } {
    return {
      mode: environment.#mode,
      locale: environment.#locale,
      zone: environment.#zone,
      missing: environment.#missing,
    };
  }
}

/** Stands for a field that is not known: empty to conditions, named when it is to be said. */
export class MissingFact extends Drop {
  readonly #field: string;

  constructor(field: string) {
    super();
    this.#field = field;
  }

  /** Liquid asks this before it compares or tests. */
  override valueOf(): undefined {
    return undefined;
  }

  static fieldOf(fact: MissingFact): string {
    return fact.#field;
  }
}

/** What stands behind a token while it passes its filters. */
export type Said = FactValue | MissingFact | undefined;
