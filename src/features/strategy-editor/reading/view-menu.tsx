import { Button, EyeIcon, LanesIcon, MapIcon, Menu, RulerIcon } from '@/ui';
import { useCanvas } from '../canvas/canvas-context';
import { ACTIONS } from '../actions/actions';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import { useReadingWords } from './words/use-reading-words';

const LAYERS = [
  { name: 'ruler', id: 'toggle-ruler', Icon: RulerIcon },
  { name: 'lanes', id: 'toggle-lanes', Icon: LanesIcon },
  { name: 'map', id: 'toggle-map', Icon: MapIcon },
] as const;

/** What the canvas shows besides the strategy itself, to be switched on and off. */
export function ViewMenu({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const own = useReadingWords();
  const { overlay } = useCanvas();
  const reading = useObservable(session.reading, (state) => state);
  const view = useObservable(session.screen, (screen) => screen.view);
  const hasStages = useObservable(overlay, ({ reckoning }) => reckoning?.counts !== 'since-entry');
  if (view !== 'canvas') return null;
  return (
    <Menu
      label={own.look}
      placement="bottom end"
      groups={[
        {
          id: 'layers',
          label: own.look,
          isMultiple: true,
          entries: LAYERS.map(({ name, id, Icon }) => ({
            id: name,
            label: words.actions[id],
            icon: <Icon aria-hidden="true" />,
            isChosen: reading[name],
            isDisabled: name === 'lanes' && !hasStages,
            onAction: () => ACTIONS[id].run(session, {}),
          })),
        },
      ]}
    >
      <Button variant="ghost" icon={<EyeIcon aria-hidden="true" />}>
        {words.view}
      </Button>
    </Menu>
  );
}
