import { BUCKETS } from '@/core/dictionary';
import { CHANNELS } from '@/core/lib';
import {
  CHANNEL_FIGURES,
  MESSAGE_LIFT,
  SELF_CURE_PER_DAY,
  TASK_FIGURES,
  type Figure,
} from '@/core/simulation';
import { Badge, DataTable, Dialog, useFormat } from '@/ui';
import type { RunWords } from '../words/en';
import { useRunWords } from '../words/use-run-words';

/** Every figure the pretended world is made of, with its source. */
export function FiguresDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useRunWords();
  const format = useFormat();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.figures} size="m">
      <p className="muted">{words.figuresHelp}</p>
      <DataTable
        label={words.figures}
        density="tight"
        rows={listFigures(words)}
        rowId={({ name }) => name}
        columns={[
          { id: 'name', heading: words.figure, isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'value',
            heading: words.value,
            isNumber: true,
            width: '90px',
            cell: ({ figure }) => format.percent(figure.value, 1),
          },
          {
            id: 'source',
            heading: words.source,
            width: '170px',
            cell: ({ figure }) => (
              <Badge tone={figure.source === 'assumption' ? 'warn' : 'ok'}>
                {words.sources[figure.source]}
              </Badge>
            ),
          },
        ]}
      />
    </Dialog>
  );
}

function listFigures({ figureNames, channels }: RunWords): { name: string; figure: Figure }[] {
  return [
    ...BUCKETS.map((bucket) => ({
      name: figureNames.selfCure({ bucket }),
      figure: SELF_CURE_PER_DAY[bucket],
    })),
    { name: figureNames.lift(), figure: MESSAGE_LIFT },
    { name: figureNames.taskDone(), figure: TASK_FIGURES.done },
    { name: figureNames.taskReached(), figure: TASK_FIGURES.reached },
    ...CHANNELS.flatMap((channel) =>
      (['delivered', 'opened', 'clicked', 'optedOut'] as const).map((what) => ({
        name: figureNames[what]({ channel: channels[channel] }),
        figure: CHANNEL_FIGURES[channel][what],
      })),
    ),
  ];
}
