import '../css/schedule.css';
import { useState } from 'react';
import type { SchedulePlace } from '@/core/strategy';
import { Button, Dialog, FileDrop, Notice, TextArea } from '@/ui';
import { focusStep } from '../canvas/focus-step';
import type { EditorDialogProps } from '../dialogs/dialogs';
import { importSchedule } from './import-schedule';
import { firstPlace, SchedulePlaceChoice } from './schedule-place-choice';
import { SchedulePreview } from './schedule-preview';
import { useScheduleReading, type TableSource } from './use-schedule-reading';
import { useScheduleWords } from './words/use-schedule-words';

const ACCEPTED = ['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values', 'text/plain'];

/** Takes a dunning table, pasted or from a file, shows what was read of it, and draws it into the strategy. */
export function ScheduleDialog({ session, onClose }: EditorDialogProps) {
  const words = useScheduleWords();
  const [source, setSource] = useState<TableSource>(() => ({
    kind: 'text',
    text: session.pastedTable.get().text,
  }));
  const [place, setPlace] = useState<SchedulePlace>(() => firstPlace(session));
  const [at, setAt] = useState('10:00');
  const found = useScheduleReading(source);
  const reading = found.status === 'read' ? found.reading : undefined;
  const levels = reading?.schedule.ok ? reading.schedule.value : [];
  const close = () => {
    session.pastedTable.set({ text: '' });
    onClose();
  };
  const run = () => {
    close();
    const added = importSchedule(session, { levels, place, at }, words);
    const [first] = added;
    if (first !== undefined) focusStep(session.view, first, added);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.title}
      size="l"
      actions={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={levels.length === 0} onPress={run}>
            {levels.length === 0 ? words.importNone : words.import({ count: levels.length })}
          </Button>
        </>
      }
    >
      <div className="se-schedule">
        <Source source={source} onChange={setSource} />
        <div role="status">{found.status === 'reading' && <p className="se-help">{words.reading}</p>}</div>
        {found.status === 'failed' && <Notice tone="bad" isAlert title={found.sentence} />}
        {reading && <SchedulePreview reading={reading} />}
        {levels.length > 0 && (
          <SchedulePlaceChoice session={session} place={place} onPlace={setPlace} at={at} onAt={setAt} />
        )}
      </div>
    </Dialog>
  );
}

function Source({ source, onChange }: { source: TableSource; onChange: (source: TableSource) => void }) {
  const words = useScheduleWords();
  if (source.kind === 'file')
    return (
      <div className="se-schedule-file">
        <span>{words.fromFile({ name: source.file.name })}</span>
        <Button size="s" onPress={() => onChange({ kind: 'text', text: '' })}>
          {words.otherTable}
        </Button>
      </div>
    );
  return (
    <div className="se-schedule-source">
      <TextArea
        label={words.paste}
        help={words.pasteHelp}
        placeholder={words.pasteExample}
        rows={6}
        spellCheck="false"
        autoFocus
        value={source.text}
        onChange={(text) => onChange({ kind: 'text', text })}
      />
      <FileDrop
        title={words.fileTitle}
        help={words.fileHelp}
        accept={ACCEPTED}
        onFiles={([file]) => {
          if (file) onChange({ kind: 'file', file });
        }}
      />
    </div>
  );
}
