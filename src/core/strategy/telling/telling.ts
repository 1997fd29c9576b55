import type { Severity } from '@/core/lib';
import type { DayReckoning } from '../days/reckon-days';
import type { NodeVoice, Port } from '../node-definition';
import type { StrategyNode } from '../nodes';

/** Something the checks have to say, in the reader's language. `reason` is why it was set aside; null while it is open. */
export type Remark = {
  readonly severity: Severity;
  readonly sentence: string;
  readonly advice: string;
  readonly node: string | null;
  readonly reason: string | null;
};

/** The language and the names a strategy is told in, and what the checks say of it. */
export type TellingVoice = NodeVoice & {
  readonly stepName: (node: StrategyNode) => string;
  readonly portName: (port: Port) => string;
  readonly remarks: readonly Remark[];
  /** On which days a case can come to each step. */
  readonly days: DayReckoning;
};

/**
 * One paragraph: a step with its number, a way out of a step, a heading, or plain text. `depth` counts the branches it
 * stands in; `details` are sentences of their own that belong to it.
 */
export type TellingLine = {
  readonly kind: 'plain' | 'step' | 'way' | 'heading';
  readonly depth: number;
  readonly number: number | null;
  /** The name it goes by; empty where the text says it all. */
  readonly label: string;
  readonly text: string;
  readonly details: readonly string[];
};

export type SectionId =
  'purpose' | 'entry' | 'interrupts' | 'policy' | 'steps' | 'messages' | 'notes' | 'open' | 'set-aside';

/** A part of the strategy document under its heading. */
export type TellingSection = {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly TellingLine[];
};

/** A paragraph of plain text. */
export function plainLine(text: string, details: readonly string[] = []): TellingLine {
  return { kind: 'plain', depth: 0, number: null, label: '', text, details };
}
