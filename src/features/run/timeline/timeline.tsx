import { useState } from 'react';
import type { HistoryEntry, SendEffect } from '@/core/contract';
import { toIsoInstant, type Instant } from '@/core/lib';
import { CalendarIcon, EyeIcon, InboxIcon, InfoIcon, LinkButton, PublishIcon, Switch } from '@/ui';
import { dateOf, dayAt } from '../start-of-day';
import { SentMessage } from './sent-message';
import { inReadingOrder } from './reading-order';
import { speakEntry, type Line, type Speaker } from './speak-entry';

const ICONS = { step: EyeIcon, event: InboxIcon, effect: PublishIcon, note: InfoIcon };

type Day = { readonly day: number; readonly lines: readonly (Line & { readonly index: number })[] };

/** Everything that happened to a case, day by day, oldest first; messages can be read as they were. */
export function Timeline(props: {
  history: readonly HistoryEntry[];
  caseId: string;
  startedAt: Instant;
  speaker: Speaker;
}) {
  const { history, caseId, startedAt, speaker } = props;
  const { words, format, zone } = speaker;
  const [withTimers, setWithTimers] = useState(false);
  const [read, setRead] = useState<string>();
  const lines = inReadingOrder(history).map((entry, index) => ({ ...speakEntry(entry, speaker), index }));
  const shown = withTimers ? lines : lines.filter(({ isTimer, kind }) => !isTimer || kind === 'note');
  const toggle = ({ key }: SendEffect) => setRead((now) => (now === key ? undefined : key));
  return (
    <div className="run-timeline">
      <div className="run-timeline-head">
        <Switch label={words.everything} isSelected={withTimers} onChange={setWithTimers} />
        <span className="muted">{words.timesIn({ zone })}</span>
      </div>
      {groupByDay(shown, ({ at }) => dayAt(startedAt, at, zone)).map(({ day, lines: ofDay }) => (
        <section key={day} aria-label={words.day({ day })}>
          <h4>
            <CalendarIcon className="icon-s" aria-hidden="true" />
            {words.day({ day })} <span className="muted">{format.date(dateOf(startedAt, day, zone))}</span>
          </h4>
          <ol>
            {ofDay.map((line) => (
              <TimelineLine
                key={line.index}
                line={line}
                speaker={speaker}
                caseId={caseId}
                read={read}
                onRead={toggle}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function TimelineLine(props: {
  line: Line;
  speaker: Speaker;
  caseId: string;
  read: string | undefined;
  onRead: (effect: SendEffect) => void;
}) {
  const { line, speaker, caseId, read, onRead } = props;
  const { kind, tone, sentence, at, sent } = line;
  const { words, format, zone, bundle } = speaker;
  const Icon = ICONS[kind];
  const name = sent && (bundle?.templates[sent.template]?.name ?? '');
  return (
    <li data-kind={kind} data-tone={tone}>
      <time dateTime={toIsoInstant(at)}>{format.time(toIsoInstant(at), zone)}</time>
      <Icon className="icon-s" aria-hidden="true" />
      <div>
        <span>{sentence}</span>
        {sent && (
          <>
            {' '}
            <LinkButton onPress={() => onRead(sent)}>{words.showMessage({ name: name ?? '' })}</LinkButton>
          </>
        )}
        {sent && read === sent.key && <SentMessage effect={sent} caseId={caseId} at={at} speaker={speaker} />}
      </div>
    </li>
  );
}

function groupByDay(lines: Day['lines'], dayOf: (line: Line) => number): Day[] {
  const days = new Map<number, Day['lines'][number][]>();
  for (const line of lines) {
    const day = dayOf(line);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }));
}
