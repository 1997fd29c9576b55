import { createObservable, type Observable } from '../session/observable';

export const ORDERS = ['path', 'day', 'channel'] as const;

export type Order = (typeof ORDERS)[number];

/** How the outline is looked at. None of it is part of the document. */
export type OutlineState = {
  readonly order: Order;
  readonly find: string;
  readonly isProblemsOnly: boolean;
  /** The rows whose own rows are put away. */
  readonly closed: ReadonlySet<string>;
  /** The row the Tab key comes to; it follows the step that is selected. */
  readonly active: string | undefined;
  /** The row from which the selection is extended. */
  readonly anchor: string | undefined;
  /** What is selected, while it was selected here. */
  readonly own: readonly string[];
};

export type Outline = Observable<OutlineState>;

/** An outline as it is opened, with its active row at a step. */
export function createOutline({
  step,
  closed,
}: { step: string | undefined } & Pick<OutlineState, 'closed'>): Outline {
  return createObservable<OutlineState>({
    order: 'path',
    find: '',
    isProblemsOnly: false,
    closed,
    active: step,
    anchor: step,
    own: [],
  });
}
