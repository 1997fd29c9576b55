import type { Position } from '@/core/strategy';

/** Where on a card a way out leaves it. What leaves below runs straight down; the rest is an exception. */
export type Side = 'below' | 'left' | 'right';

/** A way out of a card. An end is what nobody has connected yet: it is drawn as a place to add a step. */
export type LayoutExit = {
  readonly key: string;
  readonly port: string;
  readonly side: Side;
  readonly isLabelled: boolean;
  /** The card it leads to; undefined draws an open end, null draws nothing. */
  readonly target: string | undefined | null;
};

/** A card and its ways out, from left to right. */
export type LayoutNode = { readonly id: string; readonly exits: readonly LayoutExit[] };

/** What stands at the end of a line too long to be drawn: it says where the line leads. */
export type JumpChip = {
  /** The middle of it. */
  readonly at: Position;
  readonly target: string;
  /** Leads back up, and not on. */
  readonly isBack: boolean;
};

/** The line of an edge: its corners, where its label stands, and where a step can be added. */
export type Route = {
  readonly points: readonly Position[];
  readonly label: Position;
  readonly plus: Position;
  /** Where the line ends in a chip instead of at its card. */
  readonly chip?: JumpChip;
};

/** A rectangle that holds everything drawn. */
export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where everything stands. Positions are top left corners; open ends and routes are keyed by the exit's key. */
export type Arrangement = {
  readonly positions: ReadonlyMap<string, Position>;
  readonly openEnds: ReadonlyMap<string, Position>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly bounds: Bounds;
};
