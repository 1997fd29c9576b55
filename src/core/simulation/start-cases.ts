import type { BundleReference } from '@/core/bundle';
import type { Case, HistoryEntry } from '@/core/contract';
import { drive, journeyOf, type CustomerState, type Addressed, type Program } from '@/core/interpreter';
import type { Instant } from '@/core/lib';
import type { PretendedWorld } from './pretended-world';

/** What became of a case that was to start. */
export type StartOutcome = 'started' | 'existed' | 'not-admitted';

/** Cases of one customer to start on a strategy at an instant, and the customer as they are. */
export type CasesToStart = {
  readonly cases: readonly Case[];
  readonly bundle: BundleReference;
  readonly strategy: string;
  readonly at: Instant;
  readonly state: CustomerState | undefined;
  readonly inbox: readonly Addressed[];
};

/** A customer whose cases have been started: their outcomes in the order of the cases. */
export type StartedCases = {
  readonly state: CustomerState | undefined;
  readonly inbox: readonly Addressed[];
  readonly trace: readonly HistoryEntry[];
  readonly outcomes: readonly StartOutcome[];
};

/**
 * Starts cases of one customer and drives them up to that instant; what the customers of the pretended world
 * would do anyway is put into the inbox of those that started. The one way in which every runner starts a case.
 */
export function startCases(
  programs: (bundle: BundleReference) => Program,
  start: CasesToStart,
  world?: PretendedWorld,
): StartedCases {
  const { cases, bundle, strategy, at, state: before } = start;
  const starts = cases.map((given): Addressed => {
    const id = `start/${bundle.id}@${String(bundle.version)}/${strategy}/${given.id}/${String(at)}`;
    return { caseId: given.id, event: { id, type: 'start', at, data: { case: given, strategy, bundle } } };
  });
  const { state, inbox, trace } = drive(programs, before, [...start.inbox, ...starts], at, world, at);
  const outcomes = cases.map(({ id }, index) => {
    const isRepeated = cases.findIndex((other) => other.id === id) < index;
    return isRepeated ? 'existed' : outcomeOf(id, before, state);
  });
  const meant = cases.flatMap((given, index) => {
    const isOpen = journeyOf(state?.journeys ?? {}, given.id)?.status !== 'ended';
    return outcomes[index] === 'started' && isOpen ? (world?.begin(given, at) ?? []) : [];
  });
  return { state, inbox: [...inbox, ...meant], trace, outcomes };
}

function outcomeOf(
  caseId: string,
  before: CustomerState | undefined,
  after: CustomerState | undefined,
): StartOutcome {
  const earlier = journeyOf(before?.journeys ?? {}, caseId);
  const journey = journeyOf(after?.journeys ?? {}, caseId);
  if (journey && (!earlier || journey.run !== earlier.run)) return 'started';
  return earlier && earlier.status !== 'ended' ? 'existed' : 'not-admitted';
}
