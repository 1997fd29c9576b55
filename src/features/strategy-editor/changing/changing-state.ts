import type { Project } from '@/core/project';
import type { Fragment, PastePlan } from '@/core/project';
import type { CleanHtml } from '@/core/template';
import type { Toast } from '@/ui';
import type { CommandProblem, IncomingDocument } from '@/workspace';
import type { Result } from '@/core/lib';

/** What changing steps reaches beyond the strategy itself: the documents of the workspace, and the corner of the screen. */
export type Desk = {
  /** Every document as it stands now; resolves when it is known. */
  readonly readProject: () => Promise<Project>;
  /** The same without waiting; undefined while it is not known. */
  readonly project: () => Project | undefined;
  readonly keep: (documents: readonly IncomingDocument[]) => Promise<Result<unknown, CommandProblem>>;
  readonly createId: () => string;
  readonly loadClean: () => Promise<CleanHtml>;
  readonly tell: (toast: Toast) => void;
  readonly sayProblem: (problem: CommandProblem) => string;
};

/** A paste that waits for its conflicts to be settled. `cleaned` names messages that lost something at the door. */
export type PendingPaste = {
  readonly fragment: Fragment;
  readonly plan: PastePlan;
  readonly cleaned: readonly string[];
  readonly leftOut: boolean;
};

/** A list to choose from, and the steps it is for: what takes the place of one, or where several go. */
export type Choosing = {
  readonly mode: 'replace' | 'move';
  readonly ids: readonly string[];
  readonly anchor: Element;
};

/** What is under way with steps that are being changed. */
export type Changing = {
  readonly desk: Desk | undefined;
  readonly paste: PendingPaste | undefined;
  readonly choosing: Choosing | undefined;
};

export const NOTHING_CHANGING: Changing = { desk: undefined, paste: undefined, choosing: undefined };
