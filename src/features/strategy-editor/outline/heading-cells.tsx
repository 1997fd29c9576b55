import { useSyncExternalStore } from 'react';
import type { OutlineRow } from '@/core/strategy';
import { LayersIcon } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { NameCell } from './name-cell';
import type { SectionRow } from './outline-lines';
import { useOutlineWords } from './words/use-outline-words';

type Heading = Extract<OutlineRow, { kind: 'group' | 'heading' }> | SectionRow;

/** A heading over steps that stand together: a group, a day, a channel, what nobody reaches. */
export function HeadingCells(props: { row: Heading; isOpen: boolean | undefined; session: EditorSession }) {
  const { row, isOpen, session } = props;
  const words = useOutlineWords();
  const group = row.kind === 'group' ? row.group : undefined;
  const name = useSyncExternalStore(session.view.source.subscribe, () =>
    group === undefined ? undefined : session.get().groups[group]?.name,
  );
  const label = row.kind === 'section' ? row.label : row.kind === 'heading' ? words[row.of] : (name ?? '');
  return (
    <NameCell level={row.level} isOpen={isOpen}>
      {row.kind === 'group' && <LayersIcon className="icon-s" aria-hidden="true" />}
      <b className="se-otext">{label}</b>
    </NameCell>
  );
}
