import type { SegmentConditions } from '@/core/condition';
import type { JourneyEvent } from '@/core/contract';
import type { Operation } from '@/core/bundle';
import type { Draft } from './draft';
import type { LoadedStrategy } from './program';

/** What operations are prepared with. */
export type Preparation = { readonly strategy: LoadedStrategy; readonly segments: SegmentConditions };

/**
 * An operation ready to run. Each answer is the id of the operation to go on with, or undefined: it waits, or the
 * journey has ended.
 */
export interface LoadedOperation {
  readonly operation: Operation;
  /** A journey arrives. */
  arrive(draft: Draft): string | undefined;
  /** Its pending timer came due. */
  wake?(draft: Draft): string | undefined;
  /** A hold has ended, and the timer that was parked meanwhile is still there. */
  resume?(draft: Draft): string | undefined;
  /** Where an event leads that this operation waits for; undefined when it does not. */
  portFor?(event: JourneyEvent, draft: Draft): string | undefined;
}
