import { useDraggable } from '@dnd-kit/core';
import { useState } from 'react';
import { GripIcon, Kbd, SearchField } from '@/ui';
import { focusStep } from '../canvas/focus-step';
import { addStep, canAddStep } from '../commands/add-step';
import { portAfterSelection } from '../commands/after-selection';
import type { PaletteItem } from '../nodes/node-view';
import { PALETTE_ITEMS } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { itemsByFamily } from './items-by-family';
import { useDocumentState } from '@/workspace';

/** Every step there is, family by family: to be dragged onto the canvas, or added after the selected step. */
export function Palette({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const [sought, setSought] = useState('');
  const found = PALETTE_ITEMS.filter((item) =>
    item.labelOf(words).toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  return (
    <section className="se-palette" aria-label={words.palette} data-palette>
      <div className="se-palette-find">
        <SearchField label={words.findStep} value={sought} onChange={setSought} shortcut="/" />
      </div>
      <div className="se-palette-list">
        {sought === '' && <RecentItems session={session} />}
        {itemsByFamily(found).map(({ family, items }) => (
          <div key={family}>
            <h2 className="ui-eyebrow" id={`family-${family}`}>
              {words.families[family]}
            </h2>
            <ul aria-labelledby={`family-${family}`}>
              {items.map((item) => (
                <PaletteRow key={item.id} item={item} session={session} />
              ))}
            </ul>
          </div>
        ))}
        {found.length === 0 && <p className="muted">{words.noStep}</p>}
      </div>
      <p className="se-palette-hint">
        {words.paletteHint} <Kbd>A</Kbd> {words.paletteHintEnd}
      </p>
    </section>
  );
}

/** The steps used last, so that drawing the same few things takes no looking for. */
function RecentItems({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const ids = useObservable(session.recent, (recent) => recent.ids);
  const items = ids.flatMap((id) => PALETTE_ITEMS.find((item) => item.id === id) ?? []);
  if (items.length === 0) return null;
  return (
    <div>
      <h2 className="ui-eyebrow" id="family-recent">
        {words.recent}
      </h2>
      <ul aria-labelledby="family-recent">
        {items.map((item) => (
          <PaletteRow key={item.id} item={item} session={session} place="recent" />
        ))}
      </ul>
    </div>
  );
}

function PaletteRow(props: { item: PaletteItem; session: EditorSession; place?: 'recent' }) {
  const { item, session, place = 'family' } = props;
  const words = useEditorWords();
  const isDisabled = !useDocumentState(
    session.open,
    ({ mode }) => mode === 'writer' && canAddStep(session, item),
  );
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id: `${place} ${item.id}`,
    data: { item: item.id },
    disabled: isDisabled,
    attributes: { roleDescription: words.step },
  });
  const add = () => {
    const after = portAfterSelection(session);
    const added = addStep(session, item, { after });
    if (added !== undefined) focusStep(session.view, added);
  };
  return (
    <li>
      <button
        type="button"
        ref={setNodeRef}
        {...attributes}
        {...listeners}
        className="se-palette-item"
        data-family={item.family}
        data-dragging={isDragging || undefined}
        title={isDisabled && item.kind === 'entry' ? words.oneEntry : undefined}
        onClick={() => !isDisabled && add()}
      >
        <item.Icon aria-hidden="true" />
        {item.labelOf(words)}
        <GripIcon className="icon-s se-grip" aria-hidden="true" />
      </button>
    </li>
  );
}
