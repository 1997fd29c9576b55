import { parseSegment, type Segment } from '@/core/condition';
import { parseDictionary, type Dictionary } from '@/core/dictionary';
import type { Result } from '@/core/lib';
import type { StoredKind, StoreProblem } from '@/core/ports';
import { parseStrategy, type Strategy } from '@/core/strategy';
import { parseTemplate, type Template } from '@/core/template';

/** What every kept document has, whatever its kind. */
export type KeptDocument = { readonly id: string; readonly name: string };

/** The document each kind holds. */
export type DocumentOf = {
  strategy: Strategy;
  segment: Segment;
  template: Template;
  dictionary: Dictionary;
};

/** Why what was kept is not taken as a document: what its door says. */
export type DoorProblem = {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Why a document cannot be opened: the store has none that is whole, or its door refuses it. */
export type OpenProblem = StoreProblem | DoorProblem;

/** Every kind's door: nothing kept is opened but through it. */
export const documentKinds: {
  readonly [Kind in StoredKind]: { parse(raw: unknown): Result<DocumentOf[Kind], DoorProblem> };
} = {
  strategy: { parse: parseStrategy },
  segment: { parse: parseSegment },
  template: { parse: parseTemplate },
  dictionary: { parse: parseDictionary },
};
