/** The words of the tour, in English. */
export const en = {
  progress: ({ at, of }: { at: number; of: number }) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip the tour',
  done: 'Start drawing',
  stops: {
    palette: {
      title: 'Steps to draw with',
      text: 'Messages, waits, splits and tasks. Drag one onto a line or a card, or press Enter to add it after the selected step.',
    },
    canvas: {
      title: 'The strategy is this picture',
      text: 'A case comes in at the top and follows the lines. The plus on a line adds a step there. Arrow keys walk from step to step, A adds one.',
    },
    inspector: {
      title: 'What a step does',
      text: 'Select a step to change it here. With nothing selected, these are the settings of the whole strategy: its stage, its zone, when people may be contacted.',
    },
    interrupts: {
      title: 'Checked before every contact',
      text: 'Whoever has paid, disputes the debt or needs protection is not chased. This holds at every step, so you cannot forget it.',
    },
    problems: {
      title: 'Mistakes are found here, not by customers',
      text: 'Each problem says what is wrong, where, and what to do. Many can be fixed with one press. A strategy with errors cannot be run.',
    },
    views: {
      title: 'Read it another way, take it back, run it',
      text: 'The outline shows the same strategy as a table. Every change can be undone by name. When it is ready, run it on a portfolio: nothing is sent.',
    },
  },
};

export type CoachWords = typeof en;
