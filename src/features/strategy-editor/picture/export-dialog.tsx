import '../css/picture.css';
import { useMemo, useState } from 'react';
import { Button, Checkbox, Dialog, Notice, ProgressBar, RadioGroup, SegmentedControl, useFormat } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import type { EditorDialogProps } from '../dialogs/dialogs';
import type { Wish } from './make-file';
import { laySheets, MOST_SHEETS, type Paper } from './pdf/lay-sheets';
import type { Picture } from './picture';
import { pngSize } from './png/write-png';
import { Preview } from './preview';
import { useExport } from './use-export';
import { usePicture } from './use-picture';
import { usePictureWords } from './words/use-picture-words';

const FORMATS = ['svg', 'png', 'pdf'] as const;
const SCALES = ['1', '2', '3'] as const;
const PAPERS: readonly Paper[] = ['one', 'a4', 'a3'];

/** Takes the strategy away as a picture: in which format, how large, on which paper. */
export function ExportDialog({ session, onClose }: EditorDialogProps) {
  const words = usePictureWords();
  const { overlay } = useCanvas();
  const [wish, setWish] = useState<Wish>({ format: 'png', scale: 2, paper: 'one' });
  const [withCounts, setWithCounts] = useState(true);
  const { picture, last, part, measure, hasFailed } = usePicture(session, { withCounts });
  const isDrawing = !picture && !hasFailed;
  // Until the next picture is there, the one before it keeps its place, but cannot be saved.
  const shown = isDrawing ? last : picture;
  const { state, run, cancel } = useExport(session);
  const sheets = useMemo(
    () => (shown && wish.format === 'pdf' ? laySheets(shown, wish.paper).sheets : []),
    [shown, wish],
  );
  const close = () => {
    cancel();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.title}
      size="l"
      actions={
        <>
          <Button onPress={close}>{words.close}</Button>
          <Button
            variant="primary"
            isDisabled={!picture || !measure || state.kind === 'working'}
            onPress={() => picture && measure && run(picture, wish, measure)}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className="se-export">
        <div className="se-export-view" aria-busy={isDrawing}>
          {shown && <Preview picture={shown} sheets={sheets} label={words.preview} />}
          {isDrawing && <ProgressBar label={words.drawing} value={Math.round(part * 100)} onCancel={close} />}
        </div>
        <div className="se-export-form">
          <RadioGroup
            label={words.format}
            choices={FORMATS.map((value) => ({
              value,
              label: words.formats[value],
              help: words.formatHelp[value],
            }))}
            value={wish.format}
            onChange={(format) => setWish({ ...wish, format })}
          />
          {wish.format === 'png' && shown && <ScaleChoice picture={shown} wish={wish} onChange={setWish} />}
          {wish.format === 'pdf' && shown && <PaperChoice picture={shown} wish={wish} onChange={setWish} />}
          {overlay.get().counts.size > 0 && (
            <Checkbox label={words.withCounts} isSelected={withCounts} onChange={setWithCounts} />
          )}
          {hasFailed && <Notice tone="bad" isAlert title={words.failed} />}
          <ExportState state={state} onCancel={cancel} />
        </div>
      </div>
    </Dialog>
  );
}

type ChoiceProps = {
  readonly picture: Picture;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
};

function ScaleChoice({ picture, wish, onChange }: ChoiceProps) {
  const words = usePictureWords();
  const format = useFormat();
  const { width, height, isReduced, scale } = pngSize(picture, wish.scale);
  return (
    <div className="se-export-choice">
      <span className="ui-label">{words.scale}</span>
      <SegmentedControl
        label={words.scale}
        segments={SCALES.map((value) => ({ value, label: words.scales[Number(value)] ?? value }))}
        value={SCALES.find((value) => Number(value) === wish.scale) ?? '1'}
        onChange={(value) => onChange({ ...wish, scale: Number(value) })}
      />
      <p className="se-help">
        {words.pixels({ width: format.number(width), height: format.number(height) })}
        {isReduced && ` ${words.scaledDown({ percent: format.percent(scale / wish.scale) })}`}
      </p>
    </div>
  );
}

function PaperChoice({ picture, wish, onChange }: ChoiceProps) {
  const words = usePictureWords();
  const { sheets, isReduced } = laySheets(picture, wish.paper);
  return (
    <div className="se-export-choice">
      <RadioGroup
        label={words.paper}
        choices={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
        value={wish.paper}
        onChange={(paper) => onChange({ ...wish, paper })}
      />
      <p className="se-help">
        {words.sheets({ count: sheets.length })}
        {isReduced && ` ${words.tooManySheets({ most: MOST_SHEETS })}`}
      </p>
    </div>
  );
}

function ExportState({
  state,
  onCancel,
}: Pick<ReturnType<typeof useExport>, 'state'> & { onCancel: () => void }) {
  const words = usePictureWords();
  if (state.kind === 'working')
    return <ProgressBar label={words.drawing} value={Math.round(state.part * 100)} onCancel={onCancel} />;
  return (
    <div role="status">
      {state.kind === 'saved' && <p className="se-help">{words.saved({ file: state.file })}</p>}
      {state.kind === 'cancelled' && <p className="se-help">{words.cancelled}</p>}
      {state.kind === 'failed' && <Notice tone="bad" title={words.failed} />}
    </div>
  );
}
