import type { Result } from '@/core/lib';
import type { OpenProblem } from '../document-kinds';
import type { Workspace } from '../workspace';

/** Why a command did nothing: the document cannot be opened, another tab writes it, or saving failed. */
export type CommandProblem =
  OpenProblem | { readonly code: 'document-elsewhere'; readonly values: { readonly id: string } };

/**
 * One verb of the workspace, for palette, menus and buttons alike: `can` says whether it would do something now,
 * `run` does it. Running what cannot be run changes nothing.
 */
export type Command<Input, Output = void> = {
  readonly id: string;
  can(workspace: Workspace, input: Input): boolean;
  run(workspace: Workspace, input: Input): Promise<Result<Output, CommandProblem>>;
};
