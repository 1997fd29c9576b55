import type { Observable } from './observable';

/** The ways a strategy can be looked at. */
export type View = 'canvas' | 'outline' | 'matrix';

/** What can lie over the editor. */
export type DialogName = 'keys' | 'schedule' | 'picture' | 'document' | 'paste';

/** What is on the screen besides the strategy itself. */
export type Screen = {
  readonly view: View;
  readonly dialog: DialogName | undefined;
  /** What the dock at the foot shows. */
  readonly dock: 'problems' | 'history';
  /** Whether the tour was asked for. */
  readonly tour: boolean;
};

/** What helps with reading the picture: the ruler of days, the lanes of stages, the map, one path alone, what is sought. */
export type Reading = {
  readonly ruler: boolean;
  readonly lanes: boolean;
  readonly map: boolean;
  /** The step whose paths stand out; undefined while all do. */
  readonly focus: string | undefined;
  /** What is being looked for; undefined while the find bar is closed. */
  readonly find: string | undefined;
};

export const FIRST_SCREEN: Screen = { view: 'canvas', dialog: undefined, dock: 'problems', tour: false };

export const FIRST_READING: Reading = {
  ruler: true,
  lanes: false,
  map: true,
  focus: undefined,
  find: undefined,
};

export type ScreenState = Observable<Screen>;
export type ReadingState = Observable<Reading>;
