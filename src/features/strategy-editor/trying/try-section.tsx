import '../css/trying.css';
import { useMemo, useState } from 'react';
import type { Case, Portfolio } from '@/core/portfolio';
import { DAY, fromWallTime, HOUR, toDayNumber, zoneNamed } from '@/core/lib';
import type { StrategyNode } from '@/core/strategy';
import {
  ChevronLeftIcon,
  ChevronRightIcon,
  IconButton,
  Link,
  SearchField,
  Section,
  Select,
  useFormat,
} from '@/ui';
import { useDocumentState, usePortfolios, useProject } from '@/workspace';
import { useObservable } from '../session/observable';
import { useSession } from '../session/session-context';
import { callCase, findCases } from './find-case';
import { TriedResult } from './tried-result';
import { tryStep } from './try-step';
import { useTriedPortfolio } from './use-tried-portfolio';
import { useTryingWords } from './words/use-trying-words';

/** Asks what a step would do with one customer of a portfolio, and why. */
export function TrySection({ node }: { node: StrategyNode }) {
  const words = useTryingWords();
  const session = useSession();
  const { headers, ready } = usePortfolios();
  const chosen = useObservable(session.tried, ({ portfolio }) => portfolio);
  const read = useTriedPortfolio(headers.some(({ id }) => id === chosen) ? chosen : undefined);
  if (!ready) return null;
  return (
    <div className="se-part">
      <Section title={words.title}>
        {headers.length === 0 ? (
          <>
            <p className="muted">{words.none}</p>
            <Link href="/portfolios/import">{words.toImport}</Link>
          </>
        ) : (
          <Select
            label={words.portfolio}
            placeholder={words.choose}
            size="s"
            options={headers.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen ?? null}
            onChange={(portfolio) => session.tried.set({ portfolio, at: 0 })}
          />
        )}
        {read.status === 'reading' && <p role="status">{words.loading}</p>}
        {read.status === 'failed' && <p role="alert">{words.failed}</p>}
        {read.status === 'read' && <TryWith node={node} portfolio={read.portfolio} />}
      </Section>
    </div>
  );
}

function TryWith({ node, portfolio }: { node: StrategyNode; portfolio: Portfolio }) {
  const words = useTryingWords();
  const format = useFormat();
  const session = useSession();
  const [sought, setSought] = useState('');
  const at = useObservable(session.tried, (tried) => tried.at);
  const found = useMemo(() => findCases(portfolio.cases, sought), [portfolio, sought]);
  const place = Math.max(0, found.indexOf(at));
  const index = found[place];
  const shown = index === undefined ? undefined : portfolio.cases[index];
  const go = (by: number) => {
    const next = found[(place + by + found.length) % found.length];
    if (next !== undefined) session.tried.set({ at: next });
  };
  return (
    <>
      <SearchField label={words.find} value={sought} onChange={setSought} />
      {shown ? (
        <>
          <div className="se-try-case">
            <IconButton label={words.previous} icon={<ChevronLeftIcon />} size="s" onPress={() => go(-1)} />
            <span aria-live="polite">
              <bdi>{callCase(shown)}</bdi>
              <small className="muted num">
                {words.place({ at: format.number(place + 1), of: format.number(found.length) })}
              </small>
            </span>
            <IconButton label={words.next} icon={<ChevronRightIcon />} size="s" onPress={() => go(1)} />
          </div>
          <p className="muted">{words.onDay({ date: format.date(portfolio.asOf) })}</p>
          <Trial node={node} shown={shown} asOf={portfolio.asOf} />
        </>
      ) : (
        <p className="muted">{words.nobody}</p>
      )}
    </>
  );
}

function Trial({ node, shown, asOf }: { node: StrategyNode; shown: Case; asOf: string }) {
  const session = useSession();
  const project = useProject();
  const settings = useDocumentState(session.open, ({ document }) => document.settings);
  const policy = useDocumentState(session.open, ({ document }) => document.policy);
  const interrupts = useDocumentState(session.open, ({ document }) => document.interrupts);
  const tried = useMemo(() => {
    if (!project) return undefined;
    const strategy = { ...session.get(), settings, policy, interrupts };
    const now = fromWallTime(zoneNamed(settings.zone), (toDayNumber(asOf) ?? 0) * DAY + 12 * HOUR);
    return tryStep(project, node, { case: shown, now, strategy });
  }, [project, session, node, shown, asOf, settings, policy, interrupts]);
  return tried && <TriedResult node={node} tried={tried} />;
}
