import { templateWords } from '@/core/template';
import {
  Badge,
  DesktopIcon,
  Divider,
  EditIcon,
  EyeIcon,
  IconButton,
  PhoneIcon,
  RedoIcon,
  SavedState,
  ScreenBar,
  SegmentedControl,
  UndoIcon,
  useLocale,
} from '@/ui';
import { useDocumentState } from '@/workspace';
import { LocaleTools } from './locale-tools';
import { useHistory } from './session/use-history';
import { useTemplateSession } from './session/template-session';
import { useEditorWords } from './words/use-editor-words';

export type View = 'edit' | 'preview';
export type Device = 'desktop' | 'phone';

/** The bar of the editor: what is open, whether it is safe, undo and redo, and how it is looked at. */
export function TemplateBar(props: {
  view: View;
  setView: (view: View) => void;
  device: Device;
  setDevice: (device: Device) => void;
}) {
  const { view, setView, device, setDevice } = props;
  const { open, template } = useTemplateSession();
  const saved = useDocumentState(open, (state) => state.saved);
  const words = useEditorWords();
  const { locale } = useLocale();
  const { undo, redo, undoable, redoable } = useHistory();
  const states = {
    saved: words.saved,
    saving: words.saving,
    unsaved: words.unsaved,
    failed: words.saveFailed,
  };
  const hasBody = template.channel === 'email' || template.channel === 'page';
  return (
    <ScreenBar
      isMerged
      crumbs={[{ label: words.templates, href: '/' }, { label: template.name }]}
      state={
        <>
          <Badge isPlain>{templateWords(locale).channels[template.channel]}</Badge>
          <SavedState state={saved === 'unsaved' ? 'saving' : saved} label={states[saved]} />
        </>
      }
      tools={
        <>
          <Divider />
          <IconButton
            label={undoable === undefined ? words.undo : words.undoNamed({ name: undoable })}
            shortcut="Ctrl Z"
            icon={<UndoIcon aria-hidden="true" />}
            isDisabled={undoable === undefined}
            onPress={undo}
          />
          <IconButton
            label={redoable === undefined ? words.redo : words.redoNamed({ name: redoable })}
            shortcut="Ctrl ⇧ Z"
            icon={<RedoIcon aria-hidden="true" />}
            isDisabled={redoable === undefined}
            onPress={redo}
          />
        </>
      }
      actions={
        <>
          <LocaleTools />
          {hasBody && (
            <>
              <SegmentedControl
                label={words.device}
                value={device}
                onChange={setDevice}
                segments={[
                  {
                    value: 'desktop',
                    label: '600',
                    icon: <DesktopIcon className="icon-s" aria-hidden="true" />,
                  },
                  { value: 'phone', label: '360', icon: <PhoneIcon className="icon-s" aria-hidden="true" /> },
                ]}
              />
              <SegmentedControl
                label={words.view}
                value={view}
                onChange={setView}
                segments={[
                  {
                    value: 'edit',
                    label: words.edit,
                    icon: <EditIcon className="icon-s" aria-hidden="true" />,
                  },
                  {
                    value: 'preview',
                    label: words.preview,
                    icon: <EyeIcon className="icon-s" aria-hidden="true" />,
                  },
                ]}
              />
            </>
          )}
        </>
      }
    />
  );
}
