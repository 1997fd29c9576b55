import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { nameOf } from '../nodes/node-views';
import { useMarks } from '../reading/use-marks';
import { useEditorWords } from '../words/use-editor-words';
import { useStep } from './canvas-context';
import type { FlowNode } from './flow-elements';
import { useRescuedFocus } from './use-rescued-focus';

/** A remark on the canvas. */
export const NoteCard = memo(function NoteCard({ id, selected }: NodeProps<FlowNode>) {
  const words = useEditorWords();
  const node = useStep(id);
  const marks = useMarks(id);
  useRescuedFocus(id);
  if (node?.kind !== 'note') return null;
  const name = nameOf(node, words);
  return (
    <div className="se-note" data-selected={selected || undefined} {...marks}>
      <span className="se-card-name" dir="auto">
        {name}
      </span>
      <span className="se-note-text" dir="auto">
        {node.settings.text}
      </span>
      <span id={`step-${id}`} hidden>
        {words.node({ kind: words.kinds.note, name, sentence: node.settings.text })}
      </span>
    </div>
  );
});
