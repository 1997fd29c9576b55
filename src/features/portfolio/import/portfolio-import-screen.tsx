import '../css/portfolio.css';
import { useState } from 'react';
import { fromDayNumber, DAY } from '@/core/lib';
import { toStoredPortfolio } from '@/core/portfolio';
import type { Table } from '@/core/ports';
import { Button, CheckIcon, EmptyState, OkIcon, ScreenBar, Stepper, UploadIcon, useNavigation } from '@/ui';
import { useProject, useServices } from '@/workspace';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { ColumnsStep } from './columns-step';
import { CoverageStep } from './coverage-step';
import { DemoCard } from './demo-card';
import { FileStep } from './file-step';
import { startSession, type ImportSession } from './import-session';
import { useOutcome } from './use-outcome';

/** Brings a file in: chosen, its columns understood, looked at as a whole, and only then kept. */
export function PortfolioImportScreen() {
  const words = usePortfolioWords();
  const { clock } = useServices();
  const project = useProject();
  const [session, setSession] = useState<ImportSession>();
  const [step, setStep] = useState<'columns' | 'coverage' | 'done'>('columns');
  const start = (file: string, table: Table) => {
    const today = fromDayNumber(Math.floor(clock.now() / DAY));
    setSession(startSession(file, table, { dictionary: project?.dictionary ?? { fields: [] }, today }));
    setStep('columns');
  };
  const current = session === undefined ? 0 : { columns: 1, coverage: 2, done: 4 }[step];
  return (
    <div className="pf-screen">
      <ScreenBar
        crumbs={[{ label: words.portfolios, href: '/portfolios' }, { label: words.importCrumb }]}
        state={
          step !== 'done' && (
            <span className="pf-not-kept">
              <CheckIcon className="icon-s tone-ok" aria-hidden="true" />
              {words.notKept}
            </span>
          )
        }
      />
      <header className="pf-bar">
        <UploadIcon aria-hidden="true" />
        <h1>{words.importTitle}</h1>
        <Stepper
          label={words.steps}
          steps={[words.stepFile, words.stepColumns, words.stepCoverage, words.stepDone]}
          current={current}
        />
      </header>
      {session === undefined ? (
        <div className="pf-start">
          <FileStep onTable={start} />
          <DemoCard />
        </div>
      ) : (
        <Import session={session} step={step} setSession={setSession} setStep={setStep} />
      )}
    </div>
  );
}

type Props = {
  session: ImportSession;
  step: 'columns' | 'coverage' | 'done';
  setSession: (session: ImportSession | undefined) => void;
  setStep: (step: 'columns' | 'coverage' | 'done') => void;
};

function Import({ session, step, setSession, setStep }: Props) {
  const outcome = useOutcome(session);
  const { portfolios, ids } = useServices();
  const { summary, cases } = outcome.result;
  const save = async () => {
    const { file, asOf } = session;
    const saved = await portfolios.save(
      toStoredPortfolio({
        id: ids.create(),
        schemaVersion: 1,
        name: session.name.trim(),
        asOf,
        origin: { kind: 'file', file: file.slice(0, 300), rows: summary.rowsIn, rejected: summary.rejected },
        cases: [...cases],
      }),
    );
    if (!saved.ok) return saved.error;
    setStep('done');
    return undefined;
  };
  if (step === 'done') {
    return <Done name={session.name} claims={summary.imported} onAnother={() => setSession(undefined)} />;
  }
  if (step === 'coverage') {
    return (
      <CoverageStep
        session={session}
        outcome={outcome}
        onChange={setSession}
        onBack={() => setStep('columns')}
        onSave={save}
      />
    );
  }
  return (
    <ColumnsStep
      session={session}
      outcome={outcome}
      onChange={setSession}
      onBack={() => setSession(undefined)}
      onNext={() => setStep('coverage')}
    />
  );
}

function Done({ name, claims, onAnother }: { name: string; claims: number; onAnother: () => void }) {
  const words = usePortfolioWords();
  const { navigate } = useNavigation();
  return (
    <EmptyState
      icon={<OkIcon aria-hidden="true" />}
      title={words.doneTitle}
      action={
        <>
          <Button onPress={onAnother}>{words.another}</Button>
          <Button variant="primary" autoFocus onPress={() => navigate('/portfolios')}>
            {words.seePortfolios}
          </Button>
        </>
      }
    >
      {words.doneText({ claims: words.claims(claims), name })}
    </EmptyState>
  );
}
