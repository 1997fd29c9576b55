import type { NodeFamily } from '@/core/strategy';

/** The families of steps, and what is switched off. */
export const TONES = ['flow', 'channels', 'people', 'actions', 'canvas', 'off'] as const;

export type Tone = NodeFamily | 'off';

/** The colours of the painting, as a canvas takes them. */
export type Inks = {
  readonly tones: Readonly<Record<Tone, { readonly line: string; readonly fill: string }>>;
  readonly edge: string;
  readonly lit: string;
  readonly halo: string;
  readonly error: string;
  readonly warning: string;
  readonly found: string;
  readonly text: string;
  readonly canvas: string;
  readonly frame: string;
  readonly frameFill: string;
  readonly font: string;
};

/** The inks by name, as elements carry them: a style sheet mixes colours, a canvas only takes them mixed. */
export const INK_NAMES = [...TONES, 'edge', 'lit', 'problem', 'found', 'text', 'frame'] as const;

/** Reads the inks off the elements that carry them, light or dark, or as the system forces them. */
export function readInks(holder: Element): Inks {
  const look = (name: (typeof INK_NAMES)[number]) => {
    const element = holder.querySelector(`[data-ink="${name}"]`);
    if (!element) throw new Error(`The painting has no ink "${name}".`);
    const { color, backgroundColor } = getComputedStyle(element);
    return { line: color, fill: backgroundColor };
  };
  const [lit, problem, text, frame] = [look('lit'), look('problem'), look('text'), look('frame')];
  return {
    tones: {
      flow: look('flow'),
      channels: look('channels'),
      people: look('people'),
      actions: look('actions'),
      canvas: look('canvas'),
      off: look('off'),
    },
    edge: look('edge').line,
    lit: lit.line,
    halo: lit.fill,
    error: problem.line,
    warning: problem.fill,
    found: look('found').line,
    text: text.line,
    canvas: text.fill,
    frame: frame.line,
    frameFill: frame.fill,
    font: getComputedStyle(holder).fontFamily,
  };
}
