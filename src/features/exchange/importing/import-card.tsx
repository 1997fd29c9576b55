import { useEffect, useRef } from 'react';
import type { Project } from '@/core/project';
import { Button, Card, FileDrop, Link, Notice, ProgressBar } from '@/ui';
import { useExchangeWords } from '../words/use-exchange-words';
import { PlanView } from './plan-view';
import { RunOnlyView } from './run-only-view';
import { useImport, type Importer, type ImportState } from './use-import';

/** Brings a file in: choose it, see what it would do, decide, and take it back if need be. */
export function ImportCard(props: { project: Project; file: File | undefined; onFileTaken: () => void }) {
  const { project, file, onFileTaken } = props;
  const words = useExchangeWords();
  const importer = useImport(project);
  const taken = useRef<File>(undefined);
  useEffect(() => {
    if (!file || taken.current === file) return;
    taken.current = file;
    importer.read(file);
    onFileTaken();
  }, [file, importer, onFileTaken]);
  const { state } = importer;
  return (
    <Card title={words.importTitle}>
      <div className="ex-form">
        {(state.step === 'waiting' || state.step === 'refused' || state.step === 'done') && (
          <FileDrop
            title={words.dropTitle}
            help={words.dropHelp}
            accept={['.json', 'application/json']}
            size={state.step === 'waiting' ? 'l' : 'm'}
            onFiles={([chosen]) => chosen && importer.read(chosen)}
          />
        )}
        <Step state={state} importer={importer} />
      </div>
    </Card>
  );
}

function Step({ state, importer }: { state: ImportState; importer: Importer }) {
  const words = useExchangeWords();
  switch (state.step) {
    case 'waiting':
      return null;
    case 'reading':
      return <ProgressBar label={words.reading({ name: state.file })} />;
    case 'refused':
      return (
        <Notice tone="bad" title={words.refused({ name: state.file })} isAlert>
          <ul>
            {state.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{words.refusedHelp}</p>
        </Notice>
      );
    case 'read': {
      const { incoming, file, isBusy } = state;
      if (incoming.kind === 'run-only')
        return <RunOnlyView bundle={incoming.bundle} onLeave={importer.leave} />;
      const { plan, bundle } = incoming;
      return (
        <PlanView
          file={file}
          plan={plan}
          intro={bundle && words.fromBundle(bundle)}
          isBusy={isBusy}
          onApply={() => importer.apply(plan)}
          onLeave={importer.leave}
        />
      );
    }
    case 'done':
      return (
        <Notice
          tone="ok"
          title={words.done({ name: state.file })}
          isAlert
          action={<Button onPress={() => importer.takeBack(state.applied)}>{words.undo}</Button>}
        >
          <p>
            {words.doneHelp(state)} <Link href="/">{words.toLibrary}</Link>
          </p>
        </Notice>
      );
  }
}
