import type { CoachWords } from './words/en';

/** A stop of the tour: what it is about on the screen, and where the remark stands. */
export type Stop = {
  readonly id: keyof CoachWords['stops'];
  readonly target: string;
  readonly placement: 'bottom' | 'top' | 'left' | 'right';
};

/** The tour through the editor, in the order in which a strategy is drawn. */
export const TOUR: readonly Stop[] = [
  { id: 'palette', target: '[data-palette]', placement: 'right' },
  { id: 'canvas', target: '.react-flow__node', placement: 'right' },
  { id: 'inspector', target: '.se-inspector', placement: 'left' },
  { id: 'interrupts', target: '.se-frame-top', placement: 'bottom' },
  { id: 'problems', target: '.se-dock', placement: 'top' },
  { id: 'views', target: '.ui-screen-bar[data-outlet="tail"]', placement: 'bottom' },
];
