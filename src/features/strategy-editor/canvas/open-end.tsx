import { Handle, Position as Side, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { listPorts } from '@/core/strategy';
import { PlusIcon } from '@/ui';
import { nameOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import { useMarks } from '../reading/use-marks';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas, useStep } from './canvas-context';
import { INPUT, type FlowNode } from './flow-elements';

/** The end of a way out that leads nowhere yet: a step can be added or dropped here. */
export const OpenEnd = memo(function OpenEnd({ id }: NodeProps<FlowNode>) {
  const [source = '', port = ''] = id.split('/');
  const words = useEditorWords();
  const node = useStep(source);
  const { session, drop } = useCanvas();
  const isTarget = useObservable(drop, ({ target }) => target?.kind === 'open' && target.id === id);
  const marks = useMarks(id);
  const found = node && listPorts(node).find((each) => each.id === port);
  if (!node || !found) return null;
  return (
    <>
      <Handle type="target" position={Side.Top} id={INPUT} className="se-handle" isConnectable={false} />
      <button
        type="button"
        tabIndex={-1}
        className="se-plus nodrag nopan"
        data-open
        data-drop={isTarget || undefined}
        {...marks}
        aria-label={words.addAtEnd({ source: nameOf(node, words), port: portName(found, words) })}
        onClick={(event) =>
          session?.picking.set({ now: { mode: 'add', source, port, anchor: event.currentTarget } })
        }
      >
        <PlusIcon aria-hidden="true" />
      </button>
    </>
  );
});
