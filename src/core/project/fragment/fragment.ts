import { segmentsIn, fieldsIn, type Condition, type Segment } from '@/core/condition';
import type { OwnField } from '@/core/dictionary';
import {
  fail,
  hasLoneSurrogate,
  succeed,
  toCanonicalJson,
  type JsonLimits,
  type Phrase,
  type Result,
} from '@/core/lib';
import {
  conditionsIn,
  fieldsUsedBy,
  takePiece,
  templatesIn,
  type Piece,
  type Position,
  type Strategy,
} from '@/core/strategy';
import { tokensOf, type Template } from '@/core/template';
import type { Project } from '../project';

/** The name by which a fragment is known. */
export const FRAGMENT_FORMAT = 'fairpath.fragment';

/** The most a clipboard is asked to hold, and to be read from: five million characters. */
export const FRAGMENT_LIMITS: JsonLimits = { maxCharacters: 5_000_000, maxDepth: 64 };

/** The documents a part of a strategy uses: templates, segments with those they name in turn, and own fields. */
export type Uses = {
  readonly templates: readonly Template[];
  readonly segments: readonly Segment[];
  readonly fields: readonly OwnField[];
};

/** A part of a strategy with all it uses, as it travels by the clipboard from strategy to strategy. */
export type Fragment = Piece & Uses & { readonly format: typeof FRAGMENT_FORMAT; readonly formatVersion: 1 };

/** Why a text is not taken as a fragment, or a fragment cannot be written. */
export type FragmentProblem = Phrase<
  | 'fragment-not-ours'
  | 'fragment-newer'
  | 'fragment-too-large'
  | 'fragment-too-deep'
  | 'fragment-forbidden-key'
  | 'fragment-broken'
  | 'fragment-document-newer'
  | 'fragment-document-broken'
>;

/** The fragment of these steps of a strategy. `places` are where they stand on the screen. */
export function createFragment(
  strategy: Strategy,
  ids: readonly string[],
  { project, places }: { readonly project: Project; readonly places?: ReadonlyMap<string, Position> },
): Fragment {
  const piece = takePiece(strategy, ids, places);
  const known = { ...project, fields: project.dictionary.fields };
  return { format: FRAGMENT_FORMAT, formatVersion: 1, ...piece, ...usesOf(piece, known) };
}

/** The text of a fragment: canonical JSON. More than a clipboard is asked to hold is a problem, not a text. */
export function writeFragment(fragment: Fragment): Result<string, FragmentProblem> {
  if (hasLoneSurrogate(fragment)) return fail({ code: 'fragment-broken', values: { path: '' } });
  const text = toCanonicalJson(fragment);
  const { maxCharacters: limit } = FRAGMENT_LIMITS;
  return text.length > limit
    ? fail({ code: 'fragment-too-large', values: { characters: text.length, limit } })
    : succeed(text);
}

/** What of these documents the nodes of a piece use, directly or through segments and templates. */
export function usesOf({ nodes }: Pick<Piece, 'nodes'>, known: Uses): Uses {
  const steps = Object.values(nodes);
  const asked = segmentsAskedBy(conditionsIn(steps), known.segments);
  const named = new Set(templatesIn(steps));
  const segments = known.segments.filter(({ id }) => asked.has(id));
  const templates = known.templates.filter(({ id }) => named.has(id));
  const keys = new Set([
    ...fieldsUsedBy(steps),
    ...segments.flatMap(({ condition }) => [...fieldsIn(condition)]),
    ...templates.flatMap(tokensOf),
  ]);
  return { templates, segments, fields: known.fields.filter(({ key }) => keys.has(key)) };
}

function segmentsAskedBy(
  conditions: readonly Condition[],
  segments: readonly Segment[],
): ReadonlySet<string> {
  const known = new Map(segments.map((segment) => [segment.id, segment.condition]));
  const asked = new Set(conditions.flatMap((condition) => [...segmentsIn(condition)]));
  for (const id of asked) {
    const condition = known.get(id);
    if (condition) for (const inner of segmentsIn(condition)) asked.add(inner);
  }
  return asked;
}
