import { useState } from 'react';
import type { BackendAdapter, JourneyQuery, JourneySummary } from '@/core/contract';
import { toIsoInstant } from '@/core/lib';
import { Badge, SearchField, Select, VirtualTable, type Tone, useFormat } from '@/ui';
import type { StepRow } from '../steps/list-steps';
import type { RunWords } from '../words/en';
import { useRunWords } from '../words/use-run-words';
import { MOST_LISTED, useJourneys } from './use-journeys';

const TONES: Readonly<Record<JourneySummary['status'], Tone>> = {
  active: 'accent',
  held: 'warn',
  paused: 'warn',
  ended: 'neutral',
};
const STATES = ['active', 'held', 'paused', 'ended'] as const;

/** Every customer of the run: found by name or number, by where they are, by how they are. */
export function JourneysTable(props: {
  backend: BackendAdapter;
  strategy: string;
  revision: number;
  steps: readonly StepRow[];
  step: string | null;
  onStep: (step: string | null) => void;
  zone: string;
  selected: string | undefined;
  onOpen: (caseId: string) => void;
}) {
  const { backend, strategy, revision, steps, step, onStep, zone, selected, onOpen } = props;
  const words = useRunWords();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<(typeof STATES)[number] | 'all'>('all');
  const query: JourneyQuery = {
    strategy,
    ...(step !== null && { operation: step }),
    ...(status !== 'all' && { status }),
    ...(search.trim() !== '' && { search }),
  };
  const { items, total, isReady } = useJourneys(backend, query, revision);
  const names = new Map(steps.map(({ id, name }) => [id, name]));
  const chosen = items.findIndex(({ caseId }) => caseId === selected);
  return (
    <div className="run-journeys">
      <div className="run-filters">
        <SearchField label={words.search} value={search} onChange={setSearch} />
        <Select
          label={words.stepFilter}
          hideLabel
          value={step ?? 'all'}
          onChange={(value) => onStep(value === 'all' ? null : value)}
          options={[
            { value: 'all', label: words.allSteps },
            ...steps.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          label={words.statusFilter}
          hideLabel
          value={status}
          onChange={setStatus}
          options={[
            { value: 'all' as const, label: words.allStates },
            ...STATES.map((value) => ({ value, label: words.states[value] })),
          ]}
        />
        <span className="muted run-found" role="status">
          {isReady && words.found({ count: format.number(total) })}
        </span>
      </div>
      {isReady && total === 0 && <p className="run-nobody muted">{words.nobody}</p>}
      <div className="run-list">
        <VirtualTable
          label={words.customers}
          rowCount={items.length}
          rowAt={(index) => items[index]}
          onOpen={({ caseId }) => onOpen(caseId)}
          selectedIndex={chosen < 0 ? undefined : chosen}
          columns={[
            {
              id: 'name',
              heading: words.customer,
              isRowHeader: true,
              width: 'minmax(0, 1.2fr)',
              cell: ({ name }) => name || <i>{words.anonymous}</i>,
            },
            {
              id: 'claim',
              heading: words.claim,
              width: '96px',
              cell: ({ caseId }) => <span className="muted">{caseId}</span>,
            },
            {
              id: 'state',
              heading: words.state,
              width: '196px',
              cell: (item) => <StateBadge item={item} words={words} />,
            },
            {
              id: 'where',
              heading: words.where,
              width: 'minmax(0, 1.2fr)',
              cell: ({ at }) => names.get(at) ?? at,
            },
            {
              id: 'next',
              heading: words.next,
              width: 'minmax(0, 1fr)',
              cell: ({ dueAt }) => (
                <span className="muted">
                  {dueAt === null ? '' : format.instant(toIsoInstant(dueAt), zone)}
                </span>
              ),
            },
          ]}
        />
      </div>
      {total > items.length && items.length >= MOST_LISTED && (
        <p className="muted">{words.firstOnly({ count: format.number(items.length) })}</p>
      )}
    </div>
  );
}

/** How a journey stands, and once it has ended, why. */
export function StateBadge({
  item,
  words,
}: {
  item: Pick<JourneySummary, 'status' | 'reason'>;
  words: RunWords;
}) {
  const { status, reason } = item;
  if (status !== 'ended' || reason === null)
    return <Badge tone={TONES[status]}>{words.states[status]}</Badge>;
  return (
    <Badge tone={reason === 'paid' ? 'ok' : reason === 'error' ? 'bad' : 'neutral'}>
      {words.reasons[reason]}
    </Badge>
  );
}
