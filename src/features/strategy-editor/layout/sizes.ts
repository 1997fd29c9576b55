/** The measures of the picture in pixels of the canvas, on a grid of four. */
export const CARD = { width: 232, height: 58 };
export const NOTE = { width: 232, height: 88 };

/** The button at the end of a way out that leads nowhere yet. */
export const OPEN_END = 24;

/** What says where a long line leads. */
export const CHIP = { width: 168, height: 24 };

/** Between cards of one rank. */
export const COLUMN_GAP = 52;

/** What an edge keeps free on both sides where it passes a rank of cards. */
export const LANE = 28;

/** The same where the edge carries its label on the way. */
export const LABELLED_LANE = 112;

/** Between ranks: a plain edge, one with its name on it, and what each further bend adds. */
export const RANK_GAP = { plain: 36, labelled: 58, fan: 64, bend: 7, join: 22, meeting: 8, lanes: 16 };

/** How far above a card the lines that meet in it come together, and how far below one they part. */
export const JOIN = 16;
