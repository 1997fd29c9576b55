import '../css/changing.css';
import { Handle, Position as Side, type NodeProps } from '@xyflow/react';
import { memo, useCallback } from 'react';
import { isDisabled, NODE_DEFINITIONS, type StrategyNode } from '@/core/strategy';
import { useFormat } from '@/ui';
import { exitPoints } from '../layout/exit-points';
import { exitsOf } from '../layout/strategy-graph';
import { nameOf, titleOf } from '../nodes/node-views';
import { sayStep } from '../nodes/say-step';
import { StepIcon } from '../nodes/step-icon';
import { DayMark } from '../reading/day-mark';
import { useMarks } from '../reading/use-marks';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas, useStep, useVoice, type Overlay } from './canvas-context';
import { INPUT, type FlowNode } from './flow-elements';
import { LiveText } from './live-text';
import { ProblemBadge } from './problem-badge';
import { StepTools } from './step-tools';
import { useRescuedFocus } from './use-rescued-focus';

const SIDES = { left: Side.Left, below: Side.Bottom, right: Side.Right };

/** A step of the strategy: its family, picture, name, count, and what it does in a sentence. */
export const StepCard = memo(function StepCard({ id, selected }: NodeProps<FlowNode>) {
  const node = useStep(id);
  const { session } = useCanvas();
  useRescuedFocus(id);
  if (!node) return null;
  return (
    <>
      {NODE_DEFINITIONS[node.kind].hasInput && (
        <Handle type="target" position={Side.Top} id={INPUT} className="se-handle" />
      )}
      <CardFace node={node} isSelected={selected} />
      <ExitHandles node={node} />
      {selected && session && <StepTools id={id} session={session} />}
    </>
  );
}, isSameCard);

/** Where a card stands, and that it is being dragged, is no matter of what is on it. */
function isSameCard(before: NodeProps<FlowNode>, after: NodeProps<FlowNode>): boolean {
  return before.id === after.id && before.selected === after.selected;
}

function CardFace({ node, isSelected }: { node: StrategyNode; isSelected: boolean }) {
  const words = useEditorWords();
  const voice = useVoice();
  const format = useFormat();
  const { overlay, view } = useCanvas();
  const problems = useObservable(overlay, (marks) => marks.problems.get(node.id));
  const isTarget = useDropMark(node.id);
  const marks = useMarks(node.id);
  const isPointed = useObservable(view.pointed, ({ card }) => card === node.id);
  const name = nameOf(node, words);
  const sentence = sayStep(node, voice);
  const isOff = isDisabled(node);
  const { id } = node;
  const readCount = useCallback(
    ({ counts }: Overlay) => {
      const count = counts.get(id);
      return count === undefined ? '' : format.number(count);
    },
    [id, format],
  );
  const speakCount = useCallback(
    ({ counts }: Overlay) => {
      const count = counts.get(id);
      return count === undefined ? '' : ` ${words.reached({ count: format.number(count) })}`;
    },
    [id, format, words],
  );
  return (
    <div
      className="se-card"
      data-family={NODE_DEFINITIONS[node.kind].family}
      data-selected={isSelected || undefined}
      data-problem={problems && problems.errors > 0 ? 'error' : undefined}
      data-off={isOff || undefined}
      data-drop={isTarget || undefined}
      data-pointed={isPointed || undefined}
      {...marks}
    >
      <span className="se-card-icon">
        <StepIcon node={node} />
      </span>
      <span className="se-card-name" dir="auto">
        {name}
      </span>
      {isOff ? (
        <span className="se-card-count">{words.changing.off}</span>
      ) : (
        <LiveText className="se-card-count" read={readCount} />
      )}
      <span className="se-card-say">{sentence}</span>
      {problems && <ProblemBadge problems={problems} />}
      <DayMark node={node} />
      <span id={`step-${node.id}`} hidden>
        {words.node({ kind: titleOf(node, words), name, sentence })}
        <LiveText read={speakCount} />
        {problems && ` ${words.nodeProblems(problems)}`}
      </span>
    </div>
  );
}

function useDropMark(id: string): boolean {
  const { drop } = useCanvas();
  return useObservable(drop, ({ target }) => target?.kind === 'node' && target.id === id);
}

function ExitHandles({ node }: { node: StrategyNode }) {
  const exits = exitsOf(node);
  const points = exitPoints(exits);
  return exits.map(({ port, side }) => {
    const at = points.get(port);
    const style = side === 'below' ? { left: at?.x } : { top: at?.y };
    return (
      <Handle key={port} type="source" position={SIDES[side]} id={port} className="se-handle" style={style} />
    );
  });
}
