import type { Bundle, Operation } from '@/core/bundle';
import type { Effect, HistoryEntry, JourneyEvent, Note, SendEffect } from '@/core/contract';
import { baseFieldLabel } from '@/core/dictionary';
import { CHANNELS, toIsoInstant, type Instant, type Locale } from '@/core/lib';
import { describeRule, INTERRUPT_KINDS } from '@/core/policy';
import type { Format } from '@/ui';
import type { RunWords } from '../words/en';
import { NOTE_CODES, type NoteSpeech } from './speech';

/** What entries are said with: the bundle that runs, the reader's words and formats, the strategy's zone. */
export type Speaker = {
  readonly bundle: Bundle | undefined;
  readonly strategy: string;
  readonly words: RunWords;
  readonly format: Format;
  readonly locale: Locale;
  readonly zone: string;
};

/** One entry as a reader sees it. `isTimer` marks what only says when something will happen or that it is time. */
export type Line = {
  readonly at: Instant;
  readonly kind: 'step' | 'event' | 'effect' | 'note';
  readonly tone: 'plain' | 'good' | 'bad' | 'quiet';
  readonly sentence: string;
  readonly isTimer: boolean;
  readonly sent?: SendEffect;
};

/** Says an entry of a history in the reader's language. */
export function speakEntry(entry: HistoryEntry, speaker: Speaker): Line {
  if ('event' in entry) return { at: entry.at, kind: 'event', ...speakEvent(entry.event, speaker) };
  if ('effect' in entry) return { at: entry.at, kind: 'effect', ...speakEffect(entry.effect, speaker) };
  const kind = entry.note.code === 'entered' ? 'step' : 'note';
  return { at: entry.at, kind, ...speakNote(entry.note, speaker) };
}

type Said = Pick<Line, 'tone' | 'sentence' | 'isTimer' | 'sent'>;

/** What a step is called; its kind when nobody has named it. */
function stepName(
  id: string,
  { bundle, strategy, words }: Pick<Speaker, 'bundle' | 'strategy' | 'words'>,
): string {
  const operation = operationOf(id, bundle, strategy);
  if (!operation) return id;
  return operation.name === '' ? words.operations[operation.op] : operation.name;
}

function operationOf(id: string, bundle: Bundle | undefined, strategy: string): Operation | undefined {
  return bundle?.strategies[strategy]?.operations.find((operation) => operation.id === id);
}

function speakEvent(event: JourneyEvent, speaker: Speaker): Said {
  const { words, format } = speaker;
  const { events, consents } = words.timelineWords;
  const data: Readonly<Record<string, unknown>> = event.data;
  const amount = 'amount' in event.data ? format.money(event.data.amount) : '';
  const outcome =
    event.type === 'task.completed'
      ? outcomeName(event.data, speaker)
      : event.type === 'consent.changed'
        ? consents[event.data.state]
        : '';
  const speech = {
    channel: channelName(data['channel'], words),
    amount,
    date: 'dueDate' in event.data ? format.date(event.data.dueDate) : '',
    outcome,
    reason: textOf(data['reason']),
  };
  const tone = event.type === 'payment.received' ? 'good' : event.type === 'message.failed' ? 'bad' : 'plain';
  return { tone, sentence: events[event.type](speech), isTimer: event.type === 'timer' };
}

function speakEffect(effect: Effect, speaker: Speaker): Said {
  const { words, format, bundle, locale } = speaker;
  const { effects, activities, cleared } = words.timelineWords;
  const plain = { tone: 'plain', isTimer: false } as const;
  switch (effect.kind) {
    case 'send': {
      const name = bundle?.templates[effect.template]?.name ?? effect.template;
      const channel = words.channels[effect.channel];
      return { ...plain, sentence: effects.send({ channel, name, address: effect.address }), sent: effect };
    }
    case 'withdraw':
      return { ...plain, sentence: effects.withdraw() };
    case 'task': {
      const due = effect.dueAt === null ? '' : momentOf(effect.dueAt, speaker);
      const why = describeRule(effect.reason, {}, locale) ?? '';
      return {
        ...plain,
        sentence: effects.task({ activity: activities[effect.activity], queue: effect.queue, due, why }),
      };
    }
    case 'record': {
      const changes = Object.entries(effect.changes).map(
        ([key, value]) =>
          `${baseFieldLabel(key, locale) ?? key}: ${value === null ? cleared : valueOf(value, speaker)}`,
      );
      return { ...plain, sentence: effects.record({ changes: changes.join(', ') }) };
    }
    case 'schedule':
      return {
        tone: 'quiet',
        isTimer: true,
        sentence: effects.schedule({ until: format.instant(toIsoInstant(effect.dueAt), speaker.zone) }),
      };
    case 'complete':
      return {
        tone: effect.reason === 'paid' ? 'good' : 'plain',
        isTimer: false,
        sentence: effects.complete({ reason: words.reasons[effect.reason] }),
      };
  }
}

function speakNote({ code, operation, values }: Note, speaker: Speaker): Said {
  const { words } = speaker;
  const known = NOTE_CODES.find((it) => it === code);
  if (known === undefined) return { tone: 'quiet', sentence: code, isTimer: false };
  const number = (key: string) => (typeof values[key] === 'number' ? values[key] : 0);
  const speech: NoteSpeech = {
    step: operation === null ? '' : stepName(operation, speaker),
    name: nameOf(values, operation, speaker),
    until: momentOf(values['until'] ?? values['at'], speaker),
    channel: channelName(values['channel'], words),
    reason: describeRule(values['rule'], values, speaker.locale) ?? textOf(values['reason']),
    event: textOf(values['type']) === '' ? '' : eventName(textOf(values['type']), speaker),
    kind: INTERRUPT_KINDS.find((kind) => kind === values['kind']) ?? 'paid',
    count: number('run') || number('days') || number('operations'),
    isKept: values['kept'] === true,
  };
  const isBad = code === 'guard-block' || code === 'endless-loop';
  const tone = isBad ? 'bad' : code === 'entered' ? 'plain' : 'quiet';
  return { tone, sentence: words.timelineWords.notes[known](speech), isTimer: code === 'waiting' };
}

/** The branch, arm, field or calendar that a note names, as people call it. */
function nameOf(values: Note['values'], operation: string | null, speaker: Speaker): string {
  const { bundle, strategy, words, locale } = speaker;
  const at = operation === null ? undefined : operationOf(operation, bundle, strategy);
  const branch = textOf(values['branch']);
  if (branch !== '') {
    const named = at?.op === 'branch' ? at.branches.find(({ id }) => id === branch)?.name : undefined;
    return branch === 'else' ? words.timelineWords.everyoneElse : (named ?? branch);
  }
  const arm = textOf(values['arm']);
  if (arm !== '') return (at?.op === 'assign' && at.arms.find(({ id }) => id === arm)?.name) || arm;
  const field = textOf(values['field']);
  return field === '' ? textOf(values['calendar']) : (baseFieldLabel(field, locale) ?? field);
}

function outcomeName(
  { key, outcome }: { key: string; outcome: string },
  { bundle, strategy }: Speaker,
): string {
  const operation = operationOf(key.split('/').at(-1) ?? '', bundle, strategy);
  return (operation?.op === 'ask' && operation.outcomes.find(({ id }) => id === outcome)?.name) || outcome;
}

function eventName(type: string, { words }: Speaker): string {
  const { events } = words.timelineWords;
  const nothing = { channel: '', amount: '', date: '', outcome: '', reason: '' };
  return Object.hasOwn(events, type)
    ? events[type as keyof typeof events](nothing).replace(/[\s:]+$/, '')
    : type;
}

function momentOf(value: unknown, { format, zone }: Speaker): string {
  if (typeof value === 'number') return format.instant(toIsoInstant(value), zone);
  return typeof value === 'string' ? format.instant(value, zone) : '';
}

function channelName(value: unknown, words: RunWords): string {
  const channel = CHANNELS.find((it) => it === value);
  return channel ? words.channels[channel] : '';
}

function valueOf(
  value: string | number | boolean | { minor: number; currency: string },
  { words, format }: Speaker,
): string {
  if (typeof value === 'object') return format.money(value);
  if (typeof value === 'boolean') return value ? words.timelineWords.yes : words.timelineWords.no;
  return typeof value === 'number' ? format.number(value) : value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
