import type { Diagnostic } from '@/core/lib';
import {
  Button,
  Count,
  Divider,
  IconButton,
  RedoIcon,
  RunIcon,
  SavedState,
  ScreenBar,
  SegmentedControl,
  UndoIcon,
  useNavigation,
} from '@/ui';
import { useDocumentState } from '@/workspace';
import { redoStep, stepName, undoStep } from './commands/take-back';
import type { EditorSession } from './session/editor-session';
import { MoreMenu } from './menus/more-menu';
import { ViewMenu } from './reading/view-menu';
import { useObservable } from './session/observable';
import { showView } from './views/show-view';
import { VIEW_NAMES } from './views/views';
import { useEditorWords } from './words/use-editor-words';

/** The bar over the editor: where one is, whether it is kept, what can be taken back, and on to the run. */
export function EditorBar({
  session,
  problems,
}: {
  session: EditorSession;
  problems: readonly Diagnostic[];
}) {
  const words = useEditorWords();
  const { navigate } = useNavigation();
  const { open } = session;
  const name = useDocumentState(open, ({ document }) => document.name);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return (
    <ScreenBar
      isMerged
      crumbs={[{ label: words.strategies, href: '/' }, { label: name }]}
      state={<Saved session={session} />}
      tools={
        <>
          <History session={session} />
          <ViewSwitch session={session} />
          <ViewMenu session={session} />
        </>
      }
      actions={
        <>
          {errors > 0 && (
            <Count tone="bad" value={errors} label={words.problemsCount({ errors, warnings: 0 })} />
          )}
          {warnings > 0 && (
            <Count tone="warn" value={warnings} label={words.problemsCount({ errors: 0, warnings })} />
          )}
          <MoreMenu session={session} />
          <Button
            variant="primary"
            icon={<RunIcon aria-hidden="true" />}
            onPress={() => navigate(`/run/${open.id}`)}
          >
            {words.run}
          </Button>
        </>
      }
    />
  );
}

/** One strategy, looked at in several ways. */
function ViewSwitch({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const view = useObservable(session.screen, (screen) => screen.view);
  if (VIEW_NAMES.length < 2) return null;
  return (
    <>
      <Divider />
      <SegmentedControl
        label={words.view}
        value={view}
        onChange={(next) => showView(session, next)}
        segments={VIEW_NAMES.map((value) => ({ value, label: words.views[value] }))}
      />
    </>
  );
}

function Saved({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const saved = useDocumentState(session.open, (state) => state.saved);
  const state = saved === 'unsaved' ? 'saving' : saved;
  return <SavedState state={state} label={saved === 'failed' ? words.saveFailed : words[saved]} />;
}

function History({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const last = useDocumentState(session.open, ({ past, mode }) =>
    mode === 'writer' ? past.at(-1) : undefined,
  );
  const next = useDocumentState(session.open, ({ future, mode }) =>
    mode === 'writer' ? future[0] : undefined,
  );
  return (
    <>
      <Divider />
      <IconButton
        label={last ? words.undoNamed({ name: stepName(words, last) }) : words.undo}
        shortcut="Ctrl Z"
        icon={<UndoIcon />}
        isDisabled={!last}
        onPress={() => undoStep(session)}
      />
      <IconButton
        label={next ? words.redoNamed({ name: stepName(words, next) }) : words.redo}
        shortcut="Ctrl Y"
        icon={<RedoIcon />}
        isDisabled={!next}
        onPress={() => redoStep(session)}
      />
    </>
  );
}
