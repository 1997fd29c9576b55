import { INTERRUPT_KINDS } from '@/core/policy';
import { describeNode } from '../nodes';
import type { Strategy } from '../strategy';
import { plainLine, type TellingLine, type TellingVoice } from './telling';
import { tellingWords } from './words';

/** What a strategy is for, and by whose clock it goes. */
export function tellPurpose({ settings }: Strategy, { locale }: TellingVoice): TellingLine[] {
  const words = tellingWords(locale);
  const { stage, actorRole, zone, calendar, late } = settings;
  return [
    words.stage({ stage }),
    words.actorRole({ role: actorRole }),
    words.zone({ zone }),
    ...(calendar === null ? [] : [words.businessCalendar({ calendar: words.calendars[calendar] })]),
    words.late({ late }),
  ].map((text) => plainLine(text));
}

/** Who enters, and whether they may come again. */
export function tellEntry({ nodes, settings }: Strategy, voice: TellingVoice): TellingLine[] {
  const words = tellingWords(voice.locale);
  const entries = Object.values(nodes).filter(({ kind }) => kind === 'entry');
  const { reentry } = settings;
  return [
    ...(entries.length === 0 ? [words.noEntry()] : entries.map((entry) => describeNode(entry, voice))),
    reentry.rule === 'never' ? words.reentryNever() : words.reentryAfter({ count: reentry.days }),
  ].map((text) => plainLine(text));
}

/** What ends a journey or holds it at any time, in the order in which it is asked; then what is not asked. */
export function tellInterrupts({ interrupts }: Strategy, { locale }: TellingVoice): TellingLine[] {
  const words = tellingWords(locale);
  const answered = INTERRUPT_KINDS.flatMap((kind) =>
    interrupts.filter((interrupt) => interrupt.kind === kind),
  );
  const missing = INTERRUPT_KINDS.filter((kind) => !answered.some((interrupt) => interrupt.kind === kind));
  return [
    ...answered.map((interrupt) =>
      words.interrupt({
        condition: words.conditions[interrupt.kind],
        action: interrupt.action,
        channels:
          interrupt.action === 'suppress' ? interrupt.channels.map((channel) => words.channels[channel]) : [],
      }),
    ),
    ...(missing.length === 0
      ? []
      : [words.interruptsMissing({ conditions: missing.map((kind) => words.conditions[kind]) })]),
  ].map((text) => plainLine(text));
}

/** When, how often and by whose leave customers are contacted. */
export function tellPolicy({ policy }: Strategy, { locale }: TellingVoice): TellingLine[] {
  const words = tellingWords(locale);
  const named = (channels: readonly (keyof typeof words.channels)[]) =>
    channels.map((channel) => words.channels[channel]);
  const { windows, caps, minimumGapHours, consentRequired, calendar } = policy;
  return [
    ...(windows.length === 0 ? [words.allHours()] : []),
    ...windows.map((window) => words.window({ ...window, channels: named(window.channels) })),
    ...caps.map((cap) => words.cap({ ...cap, channels: named(cap.channels) })),
    ...(minimumGapHours > 0 ? [words.gap({ hours: minimumGapHours })] : []),
    consentRequired.length > 0 ? words.consent({ channels: named(consentRequired) }) : words.consentNone(),
    ...(calendar === null ? [] : [words.contactCalendar({ calendar: words.calendars[calendar] })]),
  ].map((text) => plainLine(text));
}
