import { memo } from 'react';
import {
  describeNode,
  isDisabled,
  NODE_DEFINITIONS,
  type MatrixCell,
  type StrategyNode,
} from '@/core/strategy';
import { WaitIcon } from '@/ui';
import { useCanvas, useStep, useVoice } from '../canvas/canvas-context';
import { ProblemBadge } from '../canvas/problem-badge';
import { nameOf, titleOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { sayDays } from '../reading/say-days';
import { useReadingWords } from '../reading/words/use-reading-words';
import { useObservable } from '../session/observable';
import type { GridProps } from './matrix-row-view';
import { shortWait } from './short-wait';
import { MEASURES } from './use-window';

/** A treatment: what it is, on which days it comes, what is waited for before it. Going about the table redraws two of them. */
export const StepCell = memo(function StepCell(props: {
  cell: MatrixCell;
  column: number;
  port: string;
  grid: GridProps;
  isActive: boolean;
}) {
  const { cell, column, port, grid, isActive } = props;
  const { session, words } = grid.hand;
  const { overlay } = useCanvas();
  const node = useStep(cell.step);
  const voice = useVoice();
  const reading = useReadingWords();
  const isSelected = useObservable(
    session.view.state,
    ({ selected }) => selected.includes(cell.step) || cell.waits.some((id) => selected.includes(id)),
  );
  const problems = useObservable(overlay, (marks) => marks.problems.get(cell.step));
  const range = useObservable(overlay, ({ reckoning }) => reckoning?.days.get(cell.step));
  if (!node) return null;
  const name = nameOf(node, session.words);
  const sentence = describeNode(node, voice);
  const days = range && Number.isFinite(range.earliest) ? sayDays(range, reading) : '';
  const waits = cell.waits.flatMap((id) => session.get().nodes[id] ?? []);
  const isOff = isDisabled(node);
  const spoken = [
    session.words.node({ kind: titleOf(node, session.words), name, sentence }),
    ...waits.map((wait) => words.waitBefore({ wait: shortWait(wait, words) })),
    days,
    isOff && words.off,
    problems && session.words.nodeProblems(problems),
  ];
  return (
    // Its keys are heard by the grid, and by the actions of the editor.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      aria-label={spoken.filter(Boolean).join(', ')}
      data-step={node.id}
      data-active={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
      title={sentence}
      style={{
        left: MEASURES.segment + (column - 1) * MEASURES.column,
        width: MEASURES.column,
      }}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && !isActive) grid.goTo({ port, column });
      }}
      onClick={() => {
        grid.onUse();
        grid.goTo({ port, column });
      }}
    >
      <div
        className="se-mcard"
        data-family={NODE_DEFINITIONS[node.kind].family}
        data-problem={problems && problems.errors > 0 ? 'error' : undefined}
        data-off={isOff || undefined}
      >
        <StepIcon node={node} />
        <b>{name}</b>
        <span className="se-mday">{isOff ? words.off : days}</span>
        <div className="se-msay">
          {waits.map((wait) => (
            <WaitPill key={wait.id} wait={wait} grid={grid} />
          ))}
          <span>{sentence}</span>
        </div>
        {problems && <ProblemBadge problems={problems} />}
      </div>
    </div>
  );
});

/** A wait before a treatment. A press selects it; with keys, W does. */
function WaitPill({ wait, grid }: { wait: StrategyNode; grid: GridProps }) {
  const { session, words } = grid.hand;
  const isSelected = useObservable(session.view.state, ({ selected }) => selected.includes(wait.id));
  const label = shortWait(wait, words);
  return (
    <button
      type="button"
      className="se-mwait"
      tabIndex={-1}
      aria-label={words.waitBefore({ wait: label })}
      data-selected={isSelected || undefined}
      onClick={(event) => {
        event.stopPropagation();
        session.view.select([wait.id]);
      }}
    >
      <WaitIcon aria-hidden="true" />
      {label}
    </button>
  );
}
