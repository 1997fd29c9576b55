import type { Font } from './drawing/fit-text';

/** Where a text begins to be read. */
export type Direction = 'ltr' | 'rtl';

/** One line of text. `x` and `y` are where its baseline begins, ends or has its middle; `width` is what it measures. */
export type TextMark = Font & {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly direction: Direction;
  readonly fill: string;
};

/** How a shape is drawn; what is left out is not drawn. */
export type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly isDashed?: boolean;
};

export type RectMark = Paint & {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
};

/** An SVG path; moved and scaled where it comes from an icon. */
export type PathMark = Paint & {
  readonly kind: 'path';
  readonly d: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
};

export type Mark = TextMark | RectMark | PathMark;

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Marks that belong together, what they are called where anyone can ask, and the box they keep to. */
export type Item = { readonly label: string; readonly box: Box; readonly marks: readonly Mark[] };

/**
 * A strategy as a drawing: plain data that becomes an SVG, a PNG or a PDF. Items stand from back to front; measures
 * are pixels at 100 %, the origin is the top left corner.
 */
export type Picture = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly items: readonly Item[];
};
