import type { ReactNode } from 'react';
import { say } from '@/core/lib';
import { importWords, type ImportPhrase } from '@/core/portfolio';
import { InfoIcon, OkIcon, Section, useLocale, WarningIcon } from '@/ui';
import { PanelBody } from '../summary/panel-body';
import { ReachBars } from '../summary/reach-bars';
import { Tiles } from '../summary/tiles';
import { usePortfolioWords } from '../words/use-portfolio-words';
import type { ImportSession } from './import-session';
import type { Outcome } from './use-outcome';

/** What the import would bring, beside what is being decided; numbers dim while new ones are counted. */
export function OutcomePanel({
  session,
  outcome,
  foot,
}: {
  session: ImportSession;
  outcome: Outcome;
  foot: ReactNode;
}) {
  const words = usePortfolioWords();
  const { result, missing, isCounting } = outcome;
  const { summary, assumptions } = result;
  return (
    <aside className="pf-panel" aria-label={words.youWillHave}>
      <PanelBody label={words.youWillHave} isCounting={isCounting}>
        <Section title={words.youWillHave} aside={isCounting ? words.counting : words.updates}>
          <Tiles summary={summary} />
        </Section>
        <ReachBars summary={summary} />
        <LookedAt session={session} outcome={outcome} />
        <Section title={words.assumed}>
          {assumptions.length === 0 ? (
            <p className="muted">{words.nothingAssumed}</p>
          ) : (
            <Phrases phrases={assumptions} icon={<InfoIcon className="tone-info" aria-hidden="true" />} />
          )}
        </Section>
      </PanelBody>
      {missing.length > 0 && (
        <Section title={words.stillNeeded}>
          <Phrases phrases={missing} icon={<WarningIcon className="tone-warn" aria-hidden="true" />} />
        </Section>
      )}
      <div className="pf-panel-foot">{foot}</div>
    </aside>
  );
}

function Phrases({ phrases, icon }: { phrases: readonly ImportPhrase[]; icon: ReactNode }) {
  const { locale } = useLocale();
  return (
    <ul className="pf-checks">
      {phrases.map((phrase, at) => (
        <li key={at}>
          {icon}
          <span>{say(importWords[locale], phrase)}</span>
        </li>
      ))}
    </ul>
  );
}

function LookedAt({ session, outcome: { result } }: { session: ImportSession; outcome: Outcome }) {
  const words = usePortfolioWords();
  const duplicates = result.summary.rejectedBy['claim-duplicate'] ?? 0;
  const isPrivate = session.columns.filter(({ reason }) => reason.code === 'sensitive-column');
  const emptied = result.emptied.length;
  return (
    <Section title={words.lookedAt}>
      <ul className="pf-checks">
        <Finding
          name={words.duplicates}
          isFine={duplicates === 0}
          found={duplicates === 0 ? words.noneFound : words.refusedCount(duplicates)}
        />
        <Finding
          name={words.privateColumns}
          isFine={isPrivate.length === 0}
          found={
            isPrivate.length === 0
              ? words.noneFound
              : words.privateNames(isPrivate.map(({ column }) => column).join(', '))
          }
        />
        <Finding
          name={words.unreadable}
          isFine={emptied === 0}
          found={emptied === 0 ? words.noneFound : words.leftEmpty(emptied)}
        />
      </ul>
    </Section>
  );
}

function Finding({ name, isFine, found }: { name: string; isFine: boolean; found: string }) {
  return (
    <li>
      {isFine ? (
        <OkIcon className="tone-ok" aria-hidden="true" />
      ) : (
        <WarningIcon className="tone-warn" aria-hidden="true" />
      )}
      <span>{name}</span>
      <small>{found}</small>
    </li>
  );
}
