import { useEffect, useState } from 'react';
import { say } from '@/core/lib';
import {
  parseStoredPortfolio,
  summarisePortfolio,
  type Origin,
  type PortfolioSummary,
} from '@/core/portfolio';
import type { PortfolioHeader } from '@/core/ports';
import { Badge, Notice, Section, useFormat, useWords } from '@/ui';
import { useServices, WORKSPACE_WORDS } from '@/workspace';
import { AmountsTable } from '../summary/amounts-table';
import { BucketTable } from '../summary/bucket-table';
import { PanelBody } from '../summary/panel-body';
import { ReachBars } from '../summary/reach-bars';
import { Tiles } from '../summary/tiles';
import type { PortfolioWords } from '../words/en';
import { usePortfolioWords } from '../words/use-portfolio-words';

type Content = { readonly summary: PortfolioSummary; readonly origin: Origin | undefined };
type Problem = { readonly code: string; readonly values: Readonly<Record<string, unknown>> };

/** What one portfolio holds: people, money, ages, and who can be reached. */
export function PortfolioDetails({ header }: { header: PortfolioHeader }) {
  const words = usePortfolioWords();
  const storeWords = useWords(WORKSPACE_WORDS);
  const format = useFormat();
  const { content, problem } = useContent(header.id);
  return (
    <aside className="pf-panel" aria-label={words.details}>
      <PanelBody label={words.details}>
        <h2 className="pf-details-name">{header.name}</h2>
        <Section title={words.details} aside={words.agesNote(format.date(header.asOf))}>
          {content?.origin && <OriginNote origin={content.origin} words={words} />}
          {problem && <Notice tone="bad">{say(storeWords, problem)}</Notice>}
          {content ? (
            <Tiles summary={content.summary} />
          ) : (
            !problem && <p className="muted">{words.counting}</p>
          )}
        </Section>
        {content && (
          <>
            <ReachBars summary={content.summary} />
            <Section title={words.amounts} aside={words.amountsNote}>
              <AmountsTable summary={content.summary} />
            </Section>
            <Section title={words.ages} aside={words.claims(content.summary.imported)}>
              <BucketTable summary={content.summary} />
            </Section>
          </>
        )}
      </PanelBody>
    </aside>
  );
}

function OriginNote({ origin, words }: { origin: Origin; words: PortfolioWords }) {
  if (origin.kind === 'synthetic') {
    return (
      <p className="pf-origin">
        <Badge tone="info">{words.demoBadge}</Badge> {words.synthetic(origin.seed)}
      </p>
    );
  }
  const { file, rows, rejected } = origin;
  return (
    <p className="pf-origin">
      {words.fromFile({ file, rows: words.rows(rows), rejected: String(rejected) })}
    </p>
  );
}

function useContent(id: string): { content?: Content; problem?: Problem } {
  const { portfolios } = useServices();
  const [state, setState] = useState<{ content?: Content; problem?: Problem }>({});
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const stored = await portfolios.read(id);
      const portfolio = stored.ok ? parseStoredPortfolio(stored.value) : stored;
      if (isGone) return;
      if (!portfolio.ok) setState({ problem: portfolio.error });
      else {
        const { cases, asOf, origin } = portfolio.value;
        setState({ content: { summary: summarisePortfolio(cases, asOf), origin } });
      }
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [portfolios, id]);
  return state;
}
