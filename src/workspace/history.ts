import { applyPatches, diffValues, invertPatches, type Patch, type Phrase } from '@/core/lib';

/** What was selected before and after a change, to be put back with it. Only the view knows what is inside. */
export type SelectionChange = { readonly before: unknown; readonly after: unknown };

/** One step of a document's history: what was done, in words, and what it changed. */
export type HistoryEntry = {
  readonly label: Phrase;
  readonly patches: readonly Patch[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Steps of one key close together are one step: typing in a field, arrow keys. */
  readonly key?: string;
  readonly selection?: SelectionChange;
};

/** What was done and can be taken back (the last one last), and what was taken back and can be done again. */
export type History = {
  readonly past: readonly HistoryEntry[];
  /** The next one first. */
  readonly future: readonly HistoryEntry[];
};

/** A document together with its history. */
export type Chronicle<Document> = { readonly document: Document; readonly history: History };

/** How many steps can be taken back. */
const HISTORY_LIMIT = 200;

/** How close together, in milliseconds, steps of one key are one step. */
const COALESCE_WITHIN = 1000;

/** A document nothing has been done to. */
export const EMPTY_HISTORY: History = { past: [], future: [] };

/** What a change adds to the history. */
export type Step = Pick<HistoryEntry, 'label' | 'at' | 'key' | 'selection'>;

/**
 * The chronicle after a change. The same one when nothing differs. A step of the last one's key within a second
 * becomes part of it, unless the history was sealed since; when the two cancel out, neither stays.
 * Whatever could be done again is forgotten.
 */
export function record<Document>(
  { document, history }: Chronicle<Document>,
  next: Document,
  step: Step,
  isSealed = false,
): Chronicle<Document> {
  const patches = diffValues(document, next);
  if (patches.length === 0) return { document, history };
  const last = history.past.at(-1);
  if (!last || isSealed || !belongsTo(last, step)) {
    return { document: next, history: { past: limit([...history.past, { ...step, patches }]), future: [] } };
  }
  const earlier = history.past.slice(0, -1);
  const joined =
    joinPatches(last.patches, patches) ??
    diffValues(applyPatches(document, invertPatches(last.patches)), next);
  if (joined.length === 0) return { document: next, history: { past: earlier, future: [] } };
  const entry = { ...step, patches: joined, ...joinSelections(last.selection, step.selection) };
  return { document: next, history: { past: [...earlier, entry], future: [] } };
}

/** The chronicle with the last step taken back; the same one when there is none. */
export function undo<Document>({ document, history }: Chronicle<Document>): Chronicle<Document> {
  const entry = history.past.at(-1);
  if (!entry) return { document, history };
  return {
    document: applyPatches(document, invertPatches(entry.patches)),
    history: { past: history.past.slice(0, -1), future: [entry, ...history.future] },
  };
}

/** The chronicle with the last step taken back done again; the same one when there is none. */
export function redo<Document>({ document, history }: Chronicle<Document>): Chronicle<Document> {
  const [entry, ...future] = history.future;
  if (!entry) return { document, history };
  return {
    document: applyPatches(document, entry.patches),
    history: { past: [...history.past, entry], future },
  };
}

/** The chronicle with exactly `steps` steps done, counted from the oldest one that can be taken back. */
export function jump<Document>(chronicle: Chronicle<Document>, steps: number): Chronicle<Document> {
  const { past, future } = chronicle.history;
  const target = Math.max(0, Math.min(steps, past.length + future.length));
  let current = chronicle;
  while (current.history.past.length > target) current = undo(current);
  while (current.history.past.length < target) current = redo(current);
  return current;
}

/** The chronicle with all steps after a mark made one; where they cancel out, none. */
export function squash<Document>(
  { document, history }: Chronicle<Document>,
  mark: HistoryEntry | undefined,
  label: Phrase,
): Chronicle<Document> {
  const from = stepsAt(history, mark);
  const steps = history.past.slice(from);
  const last = steps.at(-1);
  if (!last) return { document, history };
  const before = steps.reduceRight((it, { patches }) => applyPatches(it, invertPatches(patches)), document);
  const patches = diffValues(before, document);
  const entry = { label, patches, at: last.at, ...joinSelections(steps[0]?.selection, last.selection) };
  const past = history.past.slice(0, from);
  return { document, history: { ...history, past: patches.length === 0 ? past : [...past, entry] } };
}

/** The chronicle with all steps after a mark taken back for good: they cannot be done again. */
export function bail<Document>(
  chronicle: Chronicle<Document>,
  mark: HistoryEntry | undefined,
): Chronicle<Document> {
  const { document, history } = jump(chronicle, stepsAt(chronicle.history, mark));
  return { document, history: { past: history.past, future: chronicle.history.future } };
}

/** How many steps lie up to a mark; one so old that it was forgotten stands before the oldest step. */
function stepsAt({ past, future }: History, mark: HistoryEntry | undefined): number {
  if (mark !== undefined && future.includes(mark)) return past.length;
  return mark === undefined ? 0 : past.lastIndexOf(mark) + 1;
}

/**
 * Two lists of patches as one, where it can be seen from them alone: both set the same plain value, as every letter
 * typed into a field does. What one list leads to the other starts from.
 */
function joinPatches(first: readonly Patch[], second: readonly Patch[]): readonly Patch[] | undefined {
  const [one, other] = [first[0], second[0]];
  if (!one || !other || first.length > 1 || second.length > 1 || 'at' in one || 'at' in other)
    return undefined;
  const { before } = one;
  const { after } = other;
  const isSamePlace =
    one.path.length === other.path.length && one.path.every((step, index) => step === other.path[index]);
  if (!isSamePlace || !isPlain(before) || !isPlain(after)) return undefined;
  return before === after ? [] : [{ path: one.path, before, after }];
}

/** A text, number or truth: two of them are the same or not, and there is nothing in them. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function belongsTo(last: HistoryEntry, step: Step): boolean {
  return last.key !== undefined && last.key === step.key && step.at - last.at <= COALESCE_WITHIN;
}

function limit(past: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return past.length > HISTORY_LIMIT ? past.slice(past.length - HISTORY_LIMIT) : past;
}

function joinSelections(first?: SelectionChange, last?: SelectionChange): { selection?: SelectionChange } {
  if (first && last) return { selection: { before: first.before, after: last.after } };
  const only = first ?? last;
  return only ? { selection: only } : {};
}
