import './css/run.css';
import { useMemo, useState, type ReactNode } from 'react';
import { createVoice } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import type { Project } from '@/core/project';
import type { NodeVoice, Strategy } from '@/core/strategy';
import {
  Badge,
  Button,
  EmptyState,
  Notice,
  ScreenBar,
  SegmentedControl,
  SimulationsIcon,
  useLocale,
  useNavigation,
} from '@/ui';
import { useProject } from '@/workspace';
import { CustomerPanel } from './customer/customer-panel';
import { JourneysTable } from './journeys/journeys-table';
import { NewsNotice } from './news-notice';
import { RunClock, WorkBar } from './run-clock';
import type { Run } from './run-state';
import { SetUpCard } from './set-up/set-up-card';
import { zoneOf } from './start-of-day';
import { countWays } from './steps/count-ways';
import { listSteps } from './steps/list-steps';
import { StepsTable } from './steps/steps-table';
import { TotalsPanel } from './totals/totals-panel';
import { useRun, type RunControl } from './use-run';
import { useRunWords } from './words/use-run-words';

/**
 * What a picture of the strategy is drawn from: how many claims each step has seen, how many went each way where that
 * is known, and which step is chosen.
 */
export type RunPicture = {
  readonly strategy: Strategy;
  readonly counts: ReadonlyMap<string, number>;
  /** By the edge's key; undefined when the strategy is no longer the one that runs. */
  readonly edgeCounts: ReadonlyMap<string, number> | undefined;
  readonly selected: string | null;
  readonly onSelect: (step: string | null) => void;
};

/** Takes a portfolio through a strategy on the local backend, day by day. `canvas` draws the strategy where there is one. */
export function RunScreen(props: { strategyId: string; canvas?: (picture: RunPicture) => ReactNode }) {
  const { strategyId, canvas } = props;
  const words = useRunWords();
  const { navigate } = useNavigation();
  const project = useProject();
  const control = useRun(strategyId, project);
  const strategy = project?.strategies.find(({ id }) => id === strategyId);
  if (project && !strategy) {
    return (
      <EmptyState
        level={1}
        icon={<SimulationsIcon aria-hidden="true" />}
        title={words.missingTitle}
        action={<Button onPress={() => navigate('/')}>{words.toLibrary}</Button>}
      >
        {words.missing}
      </EmptyState>
    );
  }
  const isRunning = control.phase === 'running' && control.run !== undefined;
  const name = strategy?.name === '' ? words.unnamed : (strategy?.name ?? '');
  return (
    <div className="run-screen">
      <ScreenBar
        isMerged
        crumbs={[
          { label: words.library, href: '/' },
          { label: name, href: `/strategies/${strategyId}` },
          { label: words.run },
        ]}
        state={<Badge tone="warn">{words.synthetic}</Badge>}
        actions={
          <>
            {isRunning && (
              <Button isDisabled={control.work !== undefined} onPress={control.startOver}>
                {words.startOver}
              </Button>
            )}
            <Button onPress={() => navigate(`/strategies/${strategyId}`)}>{words.backToStrategy}</Button>
          </>
        }
      />
      {project && strategy && control.run && isRunning ? (
        <RunView run={control.run} control={control} project={project} strategy={strategy} canvas={canvas} />
      ) : (
        <div className="run-start">
          {control.phase === 'opening' && <p className="muted">{words.opening}</p>}
          {control.news && <NewsNotice news={control.news} strategy={strategyId} />}
          {control.phase === 'set-up' && <SetUpCard control={control} />}
          {control.work && <WorkBar work={control.work} onStop={control.stop} />}
        </div>
      )}
    </div>
  );
}

function RunView(props: {
  run: Run;
  control: RunControl;
  project: Project;
  strategy: Strategy;
  canvas: ((picture: RunPicture) => ReactNode) | undefined;
}) {
  const { run, control, project, strategy, canvas } = props;
  const words = useRunWords();
  const voice = useVoice(project);
  const [view, setView] = useState<'picture' | 'steps' | 'customers'>(canvas ? 'picture' : 'steps');
  const [step, setStep] = useState<string | null>(null);
  const [caseId, setCaseId] = useState<string>();
  const zone =
    zoneOf(run.bundle, strategy.id) === 'UTC' ? strategy.settings.zone : zoneOf(run.bundle, strategy.id);
  const rows = useMemo(
    () => listSteps(strategy, run.counts, voice, words),
    [strategy, run.counts, voice, words],
  );
  const counts = useMemo(() => new Map(Object.entries(run.counts.reached)), [run.counts.reached]);
  const isCurrent = run.bundle !== undefined;
  const edgeCounts = useMemo(
    () => (isCurrent ? countWays(strategy, run.counts.reached) : undefined),
    [isCurrent, strategy, run.counts.reached],
  );
  const showStep = (id: string) => {
    setStep(id);
    setView('customers');
  };
  return (
    <div className="run-view">
      <div className="run-main">
        <div className="run-bar-top">
          <RunClock run={run} control={control} zone={zone} />
          <SegmentedControl
            label={words.views}
            value={view}
            onChange={setView}
            segments={[
              ...(canvas ? [{ value: 'picture' as const, label: words.picture }] : []),
              { value: 'steps' as const, label: words.steps },
              { value: 'customers' as const, label: words.customers },
            ]}
          />
        </div>
        {(control.news ?? run.bundle === undefined) && (
          <div className="run-news">
            {control.news && <NewsNotice news={control.news} strategy={strategy.id} />}
            {run.bundle === undefined && <Notice tone="warn">{words.stale}</Notice>}
          </div>
        )}
        <div className="run-content" data-view={view}>
          {view === 'picture' &&
            canvas?.({ strategy, counts, edgeCounts, selected: step, onSelect: setStep })}
          {view === 'steps' && <StepsTable rows={rows} total={run.counts.journeys} onShow={showStep} />}
          {view === 'customers' && (
            <JourneysTable
              backend={control.backend}
              strategy={strategy.id}
              revision={control.revision}
              steps={rows}
              step={step}
              onStep={setStep}
              zone={zone}
              selected={caseId}
              onOpen={setCaseId}
            />
          )}
        </div>
      </div>
      <aside
        className="run-panel"
        data-wide={caseId !== undefined || undefined}
        aria-label={caseId === undefined ? words.totals : words.timeline}
      >
        {caseId === undefined ? (
          <TotalsPanel counts={run.counts} />
        ) : (
          <CustomerPanel
            key={caseId}
            backend={control.backend}
            caseId={caseId}
            revision={control.revision}
            now={run.now}
            startedAt={run.startedAt}
            bundle={run.bundle}
            strategy={strategy.id}
            zone={zone}
            onClose={() => setCaseId(undefined)}
            onChanged={control.refresh}
          />
        )}
      </aside>
    </div>
  );
}

/** The names in which steps speak of fields, segments and templates. */
function useVoice({ segments, templates, dictionary }: Project): NodeVoice {
  const { locale } = useLocale();
  return useMemo(() => {
    const named = new Map(segments.map((segment) => [segment.id, segment]));
    const titles = new Map(templates.map(({ id, name }) => [id, name]));
    return {
      ...createVoice(locale, fieldsOf(dictionary), named),
      templateName: (id: string) => titles.get(id) ?? id,
    };
  }, [locale, segments, templates, dictionary]);
}
