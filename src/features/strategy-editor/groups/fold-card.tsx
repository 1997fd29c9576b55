import '../css/groups.css';
import { Handle, Position as Side, type NodeProps } from '@xyflow/react';
import { memo, useSyncExternalStore } from 'react';
import type { Group } from '@/core/strategy';
import { ChevronRightIcon, GroupIcon } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { foldHandles, INPUT, type FlowNode } from '../canvas/flow-elements';
import { ProblemBadge } from '../canvas/problem-badge';
import { useRescuedFocus } from '../canvas/use-rescued-focus';
import { foldGroups } from '../layout/fold-groups';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { GroupName } from './group-name';
import { turnGroup } from './turn-group';

/** A collapsed group: one card in the place of its steps, with how many they are and how many problems they have. */
export const FoldCard = memo(function FoldCard({ id, selected }: NodeProps<FlowNode>) {
  const { view } = useCanvas();
  const fold = useSyncExternalStore(view.source.subscribe, () => foldGroups(view.source.get()).folds.get(id));
  useRescuedFocus(id);
  if (!fold) return null;
  return (
    <>
      <Handle type="target" position={Side.Top} id={INPUT} className="se-handle" isConnectable={false} />
      <FoldFace card={id} group={fold.group} isSelected={selected} />
      {foldHandles(fold).map(
        ({ id: port, type, x, width = 0 }) =>
          type === 'source' && (
            <Handle
              key={port}
              type="source"
              position={Side.Bottom}
              id={port ?? null}
              className="se-handle"
              style={{ left: x + width / 2 }}
              isConnectable={false}
            />
          ),
      )}
    </>
  );
});

function FoldFace({ card, group, isSelected }: { card: string; group: Group; isSelected: boolean }) {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const isPointed = useObservable(view.pointed, (pointed) => pointed.card === card);
  const problems = useProblemsOf(group);
  const { name, nodes } = group;
  const count = nodes.length;
  const { groupSteps, groupSpoken, expand } = words.arranging;
  return (
    <div
      className="se-fold"
      data-selected={isSelected || undefined}
      data-problem={problems.errors > 0 ? 'error' : undefined}
      data-pointed={isPointed || undefined}
    >
      <span className="se-card-icon">
        <GroupIcon aria-hidden="true" />
      </span>
      <GroupName group={group} />
      <button
        type="button"
        tabIndex={-1}
        className="se-fold-open nodrag nopan"
        aria-label={expand({ name })}
        onClick={() => turnGroup(view, session, group.id)}
      >
        <ChevronRightIcon className="icon-s" aria-hidden="true" />
      </button>
      <span className="se-card-say">{groupSteps({ count })}</span>
      {problems.errors + problems.warnings > 0 && <ProblemBadge problems={problems} />}
      <span id={`step-${card}`} hidden>
        {[groupSpoken({ name, count }), words.nodeProblems(problems)].filter(Boolean).join(' ')}
      </span>
    </div>
  );
}

/** All problems of the steps in a group. */
function useProblemsOf({ nodes }: Group): { readonly errors: number; readonly warnings: number } {
  const { overlay } = useCanvas();
  const errors = useObservable(overlay, ({ problems }) =>
    nodes.reduce((sum, id) => sum + (problems.get(id)?.errors ?? 0), 0),
  );
  const warnings = useObservable(overlay, ({ problems }) =>
    nodes.reduce((sum, id) => sum + (problems.get(id)?.warnings ?? 0), 0),
  );
  return { errors, warnings };
}
