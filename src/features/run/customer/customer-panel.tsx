import type { Bundle } from '@/core/bundle';
import type { BackendAdapter, Journey } from '@/core/contract';
import { moneySchema } from '@/core/lib';
import { CloseIcon, IconButton, Notice, Section, useFormat, useLocale } from '@/ui';
import { StateBadge } from '../journeys/journeys-table';
import type { Speaker } from '../timeline/speak-entry';
import { Timeline } from '../timeline/timeline';
import { useRunWords } from '../words/use-run-words';
import { ReportMenu } from './report-menu';
import { useCustomer } from './use-customer';

/** One customer: how they stand, everything that happened with its reasons, and what can be reported by hand. */
export function CustomerPanel(props: {
  backend: BackendAdapter;
  caseId: string;
  revision: number;
  now: number;
  startedAt: number;
  bundle: Bundle | undefined;
  strategy: string;
  zone: string;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { backend, caseId, revision, now, startedAt, bundle, strategy, zone, onClose, onChanged } = props;
  const words = useRunWords();
  const format = useFormat();
  const { locale } = useLocale();
  const { view, problem } = useCustomer(backend, caseId, revision);
  const speaker: Speaker = { bundle, strategy, words, format, locale, zone };
  return (
    <>
      <header className="run-customer">
        <div>
          <h2>{view ? nameOf(view.journey) || words.anonymous : '\u00a0'}</h2>
          <p className="muted">
            {[caseId, view && owedBy(view.journey, words.owes, format.money)].filter(Boolean).join(' · ')}
          </p>
          {view && <StateBadge item={view.journey} words={words} />}
        </div>
        <IconButton label={words.closeCustomer} icon={<CloseIcon aria-hidden="true" />} onPress={onClose} />
      </header>
      {problem && <Notice tone="bad" title={words.problems[problem.code]} />}
      {view && (
        <>
          <div className="run-report">
            <ReportMenu backend={backend} journey={view.journey} now={now} onChanged={onChanged} />
          </div>
          <Section title={words.timeline}>
            <Timeline history={view.history} caseId={caseId} startedAt={startedAt} speaker={speaker} />
          </Section>
        </>
      )}
    </>
  );
}

function nameOf({ facts }: Journey): string {
  const text = (key: string) => (typeof facts[key] === 'string' ? facts[key] : '');
  return (
    [text('customer.firstName'), text('customer.lastName')].filter(Boolean).join(' ') ||
    text('customer.companyName')
  );
}

function owedBy(
  { facts }: Journey,
  owes: (of: { amount: string }) => string,
  money: ReturnType<typeof useFormat>['money'],
): string {
  const arrears = moneySchema.safeParse(facts['claim.arrearsAmount']);
  return arrears.success ? owes({ amount: money(arrears.data) }) : '';
}
