import { ArrowRightIcon, Button } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { ColumnsTable } from './columns-table';
import { FileCard } from './file-card';
import type { ImportSession } from './import-session';
import { OutcomePanel } from './outcome-panel';
import { QuestionCards } from './question-cards';
import { RefusedRows } from './refused-rows';
import type { Outcome } from './use-outcome';

/** The second step: what each column means, what only a person can say, and what cannot be taken. */
export function ColumnsStep(props: {
  session: ImportSession;
  outcome: Outcome;
  onChange: (session: ImportSession) => void;
  onBack: () => void;
  onNext: () => void;
}) {
  const { session, outcome, onChange, onBack, onNext } = props;
  const words = usePortfolioWords();
  const isReady = outcome.missing.length === 0 && outcome.result.cases.length > 0;
  return (
    <div className="pf-import">
      <div className="pf-main">
        <FileCard session={session} onChange={onChange} onBack={onBack} />
        <ColumnsTable session={session} onChange={onChange} />
        <QuestionCards session={session} onChange={onChange} />
        <RefusedRows outcome={outcome} file={session.file} />
      </div>
      <OutcomePanel
        session={session}
        outcome={outcome}
        foot={
          <>
            <Button onPress={onBack}>{words.back}</Button>
            <Button variant="primary" isDisabled={!isReady} onPress={onNext}>
              {words.seeCoverage}
              <ArrowRightIcon aria-hidden="true" />
            </Button>
          </>
        }
      />
    </div>
  );
}
