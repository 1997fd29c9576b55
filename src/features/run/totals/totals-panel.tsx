import { useState } from 'react';
import type { ExitReason } from '@/core/bundle';
import type { RunCounts } from '@/core/contract';
import { CHANNELS } from '@/core/lib';
import { LinkButton, Meter, Notice, Section, useFormat, VisuallyHidden } from '@/ui';
import { CHANNEL_ICONS } from '../steps/step-icon';
import { useRunWords } from '../words/use-run-words';
import { FiguresDialog } from './figures-dialog';

/** What a run adds up to so far. */
export function TotalsPanel({ counts }: { counts: RunCounts }) {
  const words = useRunWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const ended = counts.journeys - counts.active;
  return (
    <>
      <VisuallyHidden>
        <h2>{words.figuresSoFar}</h2>
      </VisuallyHidden>
      <div className="run-notice">
        <Notice tone="warn" title={words.syntheticTitle}>
          {words.syntheticText} <LinkButton onPress={() => setOpen(true)}>{words.seeFigures}</LinkButton>
        </Notice>
      </div>
      <Section title={words.totals}>
        <dl className="run-tiles">
          <Tile name={words.claims} value={format.number(counts.journeys)} />
          <Tile name={words.active} value={format.number(counts.active)} />
          <Tile name={words.ended} value={format.number(ended)} />
        </dl>
      </Section>
      <Contacts counts={counts} />
      <Exits counts={counts} ended={ended} />
      <FiguresDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function Tile({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Contacts({ counts }: { counts: RunCounts }) {
  const words = useRunWords();
  const format = useFormat();
  const used = CHANNELS.map((channel) => ({ channel, count: counts.contacts[channel] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const sum = used.reduce((total, { count }) => total + count, 0);
  const most = Math.max(1, ...used.map(({ count }) => count));
  const perClaim = counts.journeys === 0 ? 0 : sum / counts.journeys;
  return (
    <Section title={words.contacts} aside={sum > 0 && words.perClaim({ value: format.number(perClaim, 2) })}>
      {used.length === 0 && <p className="muted">{words.noContacts}</p>}
      {used.map(({ channel, count }) => {
        const Icon = CHANNEL_ICONS[channel];
        return (
          <div key={channel} className="run-bar">
            <Icon aria-hidden="true" />
            <Meter
              label={words.channels[channel]}
              value={count}
              max={most}
              valueLabel={format.number(count)}
            />
          </div>
        );
      })}
    </Section>
  );
}

function Exits({ counts, ended }: { counts: RunCounts; ended: number }) {
  const words = useRunWords();
  const format = useFormat();
  const reasons = Object.entries(counts.ended)
    .filter((entry): entry is [ExitReason, number] => Object.hasOwn(words.reasons, entry[0]))
    .sort(([, one], [, other]) => other - one);
  return (
    <Section title={words.exits} aside={ended > 0 && format.number(ended)}>
      {reasons.length === 0 && <p className="muted">{words.noExits}</p>}
      {reasons.map(([reason, count]) => (
        <Meter
          key={reason}
          label={words.reasons[reason]}
          tone={reason === 'paid' ? 'ok' : reason === 'error' ? 'bad' : 'neutral'}
          value={count}
          max={Math.max(1, ended)}
          valueLabel={`${format.number(count)} · ${format.percent(count / Math.max(1, ended), 1)}`}
        />
      ))}
    </Section>
  );
}
