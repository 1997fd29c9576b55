import { useSyncExternalStore } from 'react';
import { describeCondition } from '@/core/condition';
import { listPorts, type NodeVoice, type OutlineRow, type StrategyNode } from '@/core/strategy';
import { ArrowRightIcon, PlusIcon, useFormat, type Format } from '@/ui';
import { useStep, useVoice } from '../canvas/canvas-context';
import { portName } from '../nodes/port-name';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { NameCell } from './name-cell';
import { useOutlineWords } from './words/use-outline-words';

type Way = Extract<OutlineRow, { kind: 'way' | 'on' }>;

/** A way out of a step, or where a path goes on: what it is called, and where it leads. */
export function WayCells({
  row,
  isOpen,
  session,
}: {
  row: Way;
  isOpen: boolean | undefined;
  session: EditorSession;
}) {
  const words = useEditorWords();
  const outline = useOutlineWords();
  const voice = useVoice();
  const format = useFormat();
  const node = useStep(row.node);
  const leads = useWhereTo(row, session);
  if (!node) return null;
  const port = listPorts(node).find(({ id }) => id === row.port);
  const name = port ? portName(port, words) : '';
  const asked = askedAt(node, row.port, voice);
  return (
    <>
      <NameCell level={row.level} isOpen={isOpen} span={row.kind === 'on' ? 3 : undefined}>
        {row.kind === 'on' ? (
          <>
            <ArrowRightIcon className="icon-s se-oarrow" aria-hidden="true" />
            <span className="se-otext se-omuted" dir="auto">
              {leads}
            </span>
          </>
        ) : (
          <>
            <b className="se-otext" dir="auto">
              {numbered(node, row.port, name, format)}
            </b>
            {port?.share !== undefined && (
              <span className="se-omuted">{format.percent(port.share / 100, decimalsOf(port.share))}</span>
            )}
          </>
        )}
      </NameCell>
      {row.kind === 'way' && (
        <>
          <div role="gridcell" className="se-oday" aria-colindex={2} />
          <div role="gridcell" className="se-osay se-omuted" dir="auto" aria-colindex={3}>
            {[leads, asked !== '' && outline.asked({ condition: asked })].filter(Boolean).join(' ')}
          </div>
        </>
      )}
      {!session.view.isReadOnly && (
        <div role="gridcell" className="se-oadd" aria-colindex={4}>
          {/* For the pointer; the key A does the same on the row. */}
          <button type="button" tabIndex={-1} data-add aria-hidden="true" title={outline.addHere}>
            <PlusIcon className="icon-s" aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}

/** Where a way leads that is not followed right below it, in words. */
function useWhereTo({ onward, isParent }: Way, { view, nameOf: nameOfStep }: EditorSession): string {
  const words = useOutlineWords();
  const format = useFormat();
  const name = useSyncExternalStore(view.source.subscribe, () => (onward ? nameOfStep(onward.node) : ''));
  if (!onward) return isParent ? '' : words.goesNowhere;
  const target = { number: format.number(onward.number), name };
  return onward.isBack ? words.goesBack(target) : words.goesOn(target);
}

/** Branches are asked in turn, so they are counted. */
function numbered(node: StrategyNode, port: string, name: string, format: Format): string {
  const at = node.kind === 'split' ? node.settings.branches.findIndex(({ id }) => id === port) : -1;
  return at < 0 ? name : `${format.number(at + 1)}. ${name}`;
}

function askedAt(node: StrategyNode, port: string, voice: NodeVoice): string {
  const branch = node.kind === 'split' ? node.settings.branches.find(({ id }) => id === port) : undefined;
  return branch?.condition ? describeCondition(branch.condition, voice) : '';
}

function decimalsOf(share: number): number {
  return Number.isInteger(share) ? 0 : 2;
}
