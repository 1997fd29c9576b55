import { isDisabled, NODE_DEFINITIONS, templatesIn, type OutlineRow } from '@/core/strategy';
import { ErrorIcon, GripIcon, useFormat, WarningIcon } from '@/ui';
import { useCanvas, useStep, useVoice } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import { sayStep } from '../nodes/say-step';
import { StepIcon } from '../nodes/step-icon';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { NameCell } from './name-cell';
import { NameEditor } from './name-editor';
import type { RowProps } from './outline-row-view';
import { useDaysOf } from './use-days-of';

type Step = Extract<OutlineRow, { kind: 'step' }>;

/** A step in the outline: its number, picture and name, its days, what it does in a sentence, and its problems. */
export function StepCells({ row, line, isRenaming, session }: RowProps & { row: Step }) {
  const words = useEditorWords();
  const voice = useVoice();
  const format = useFormat();
  const node = useStep(row.node);
  const days = useDaysOf(row.node);
  const { overlay } = useCanvas();
  const count = useObservable(overlay, ({ counts }) => counts.get(row.node));
  if (!node) return null;
  const name = nameOf(node, words);
  const messages = templatesIn([node]).map(voice.templateName);
  return (
    <>
      <NameCell level={row.level} isOpen={line.isOpen}>
        <GripIcon className="icon-s se-ogrip" aria-hidden="true" />
        <span className="se-onumber">{node.kind === 'note' ? '' : format.number(row.number)}</span>
        <span className="se-oicon" data-family={NODE_DEFINITIONS[node.kind].family}>
          <StepIcon node={node} />
        </span>
        {isRenaming ? (
          <NameEditor node={node} session={session} />
        ) : (
          <b className="se-otext" dir="auto" data-off={isDisabled(node) || undefined}>
            {name}
          </b>
        )}
        {isDisabled(node) && <span className="se-ooff">{words.changing.off}</span>}
      </NameCell>
      <div role="gridcell" className="se-oday" aria-colindex={2}>
        {days}
      </div>
      <div role="gridcell" className="se-osay" dir="auto" aria-colindex={3}>
        {sayStep(node, voice)}
      </div>
      <div role="gridcell" className="se-omessage" dir="auto" aria-colindex={4}>
        {messages.join(', ')}
      </div>
      <div role="gridcell" className="se-ocount" aria-colindex={5}>
        {count !== undefined && format.number(count)}
      </div>
      <Problems step={row.node} />
    </>
  );
}

function Problems({ step }: { step: string }) {
  const words = useEditorWords();
  const { overlay } = useCanvas();
  const problems = useObservable(overlay, (marks) => marks.problems.get(step));
  const isError = problems !== undefined && problems.errors > 0;
  const Icon = isError ? ErrorIcon : WarningIcon;
  return (
    <div role="gridcell" className="se-oproblems" aria-colindex={6}>
      {problems && (
        <span className={isError ? 'tone-bad' : 'tone-warn'}>
          <Icon className="icon-s" aria-hidden="true" />
          {words.nodeProblems(problems)}
        </span>
      )}
    </div>
  );
}
