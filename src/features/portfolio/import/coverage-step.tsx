import { useState } from 'react';
import { say } from '@/core/lib';
import type { StoreProblem } from '@/core/ports';
import { Button, Card, Notice, TextField, useFormat, useWords } from '@/ui';
import { WORKSPACE_WORDS } from '@/workspace';
import { AmountsTable } from '../summary/amounts-table';
import { BucketTable } from '../summary/bucket-table';
import { usePortfolioWords } from '../words/use-portfolio-words';
import type { ImportSession } from './import-session';
import { OutcomePanel } from './outcome-panel';
import { RefusedRows } from './refused-rows';
import type { Outcome } from './use-outcome';

/** The third step: what the portfolio adds up to, its name, and saving it. */
export function CoverageStep(props: {
  session: ImportSession;
  outcome: Outcome;
  onChange: (session: ImportSession) => void;
  onBack: () => void;
  onSave: () => Promise<StoreProblem | undefined>;
}) {
  const { session, outcome, onChange, onBack, onSave } = props;
  const words = usePortfolioWords();
  const storeWords = useWords(WORKSPACE_WORDS);
  const format = useFormat();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<StoreProblem>();
  const { summary } = outcome.result;
  const save = async () => {
    setSaving(true);
    setProblem(await onSave());
    setSaving(false);
  };
  return (
    <div className="pf-import">
      <div className="pf-main">
        <Card>
          <TextField
            label={words.name}
            help={words.nameHelp}
            isRequired
            maxLength={200}
            value={session.name}
            onChange={(name) => onChange({ ...session, name })}
          />
        </Card>
        {problem && (
          <Notice tone="bad" isAlert title={words.saveFailed}>
            <p>{say(storeWords, problem)}</p>
          </Notice>
        )}
        <div className="pf-pair">
          <Card title={words.amounts} aside={words.amountsNote} isFlush>
            <AmountsTable summary={summary} />
          </Card>
          <RowAccount outcome={outcome} />
        </div>
        <Card title={words.ages} aside={words.agesNote(format.date(session.asOf))} isFlush>
          <BucketTable summary={summary} />
        </Card>
        <RefusedRows outcome={outcome} file={session.file} />
      </div>
      <OutcomePanel
        session={session}
        outcome={outcome}
        foot={
          <>
            <Button onPress={onBack}>{words.back}</Button>
            <Button
              variant="primary"
              isDisabled={isSaving || session.name.trim() === '' || summary.imported === 0}
              onPress={() => void save()}
            >
              {words.save}
            </Button>
          </>
        }
      />
    </div>
  );
}

/** Rows in are rows imported and rows refused: nothing else becomes of a row. */
function RowAccount({ outcome }: { outcome: Outcome }) {
  const words = usePortfolioWords();
  const format = useFormat();
  const { rowsIn, imported, rejected } = outcome.result.summary;
  return (
    <Card title={words.account}>
      <dl className="pf-account">
        <dt>{words.rowsIn}</dt>
        <dd>{format.number(rowsIn)}</dd>
        <dt>{words.imported}</dt>
        <dd>{format.number(imported)}</dd>
        <dt>{words.refused}</dt>
        <dd>{format.number(rejected)}</dd>
      </dl>
    </Card>
  );
}
