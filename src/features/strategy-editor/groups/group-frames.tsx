import '../css/groups.css';
import { useSyncExternalStore } from 'react';
import type { Group, Position } from '@/core/strategy';
import { ChevronDownIcon, RenameIcon } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { linePath } from '../layout/line-path';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { GroupName } from './group-name';
import { turnGroup } from './turn-group';
import { outlineCards } from './outline-cards';

/** The groups that are open: each a frame around its cards, with its name on top. */
export function GroupFrames() {
  const { view } = useCanvas();
  const groups = useSyncExternalStore(view.source.subscribe, () => view.source.get().groups);
  const positions = useObservable(view.state, ({ scene }) => scene.positions);
  return Object.values(groups).map((group) => {
    const corners = group.collapsed ? [] : outlineCards(group.nodes.flatMap((id) => positions.get(id) ?? []));
    return corners.length > 0 && <GroupFrame key={group.id} group={group} corners={corners} />;
  });
}

function GroupFrame({ group, corners }: { group: Group; corners: readonly Position[] }) {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const { name } = group;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const path = linePath(
    corners.map(({ x, y }) => ({ x: x - left, y: y - top })),
    10,
  );
  const first = Math.min(...corners.filter(({ y }) => y === top).map(({ x }) => x));
  return (
    <div className="se-group" style={{ transform: `translate(${left}px,${top}px)` }}>
      <svg width={width} height={height} className="se-group-shape" aria-hidden="true">
        <path d={`${path}Z`} />
      </svg>
      <div
        className="se-group-head nopan"
        role="group"
        aria-label={name}
        style={{ transform: `translate(${first - left}px,0)` }}
      >
        <button
          type="button"
          className="se-group-button"
          aria-expanded
          aria-label={words.arranging.collapse({ name })}
          onClick={() => turnGroup(view, session, group.id)}
        >
          <ChevronDownIcon className="icon-s" aria-hidden="true" />
        </button>
        <GroupName group={group} />
        {session && (
          <button
            type="button"
            tabIndex={-1}
            className="se-group-button"
            aria-label={words.arranging.renameGroup({ name })}
            onClick={() => view.naming.set({ group: group.id })}
          >
            <RenameIcon className="icon-s" aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
}
