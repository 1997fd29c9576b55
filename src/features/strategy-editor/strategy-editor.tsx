import { memo, useMemo, useState } from 'react';
import type { Diagnostic } from '@/core/lib';
import type { Strategy } from '@/core/strategy';
import { Button, Notice, SplitPanel, useAnnounce } from '@/ui';
import { useDocumentState, useProject, type OpenDocument } from '@/workspace';
import { useActionKeys } from './actions/use-action-keys';
import { useEditorCommands } from './actions/use-editor-commands';
import { CanvasProvider, NOTHING_OVER, type CanvasSurroundings } from './canvas/canvas-context';
import { useNodeVoice } from './canvas/use-node-voice';
import { ChangingPicker } from './changing/changing-picker';
import { useClipboard } from './changing/use-clipboard';
import { Coach } from './coach/coach';
import { EditorDialog } from './dialogs/dialogs';
import { EditorBar } from './editor-bar';
import { Inspector } from './inspector/inspector';
import { EditorMenu } from './menus/editor-menu';
import { Palette } from './palette/palette';
import { PaletteDrag } from './palette/palette-drag';
import { StepPicker } from './palette/step-picker';
import { DockPanel } from './problems/dock-panel';
import { useJudgement, useProblemMarks } from './problems/use-judgement';
import { useReading } from './reading/use-reading';
import { createEditorSession, type EditorSession } from './session/editor-session';
import { createObservable } from './session/observable';
import { SessionProvider } from './session/session-context';
import { StrategyView } from './views/views';
import { useEditorWords } from './words/use-editor-words';

const NO_PROBLEMS: readonly Diagnostic[] = [];

/** The editor of one open strategy: palette, picture, problems, settings. */
export function StrategyEditor({ open }: { open: OpenDocument<Strategy> }) {
  const words = useEditorWords();
  const announce = useAnnounce();
  const project = useProject();
  const voice = useNodeVoice(project);
  const isReadOnly = useDocumentState(open, ({ mode }) => mode === 'reader');
  const session = useMemo(
    () => createEditorSession(open, { words, announce, isReadOnly }),
    [open, words, announce, isReadOnly],
  );
  const [overlay] = useState(() => createObservable(NOTHING_OVER));
  const surroundings = useMemo<CanvasSurroundings>(
    () => ({ view: session.view, overlay, drop: session.drop, session: isReadOnly ? undefined : session }),
    [session, overlay, isReadOnly],
  );
  const problems = useJudgement(session, project)?.open ?? NO_PROBLEMS;
  useProblemMarks(overlay, problems);
  useReading(session, overlay, project?.segments);
  useActionKeys(session);
  useClipboard(session);
  useEditorCommands(session);
  return (
    <SessionProvider session={session}>
      <CanvasProvider surroundings={surroundings} voice={voice}>
        <Rooms session={session} problems={problems} isReadOnly={isReadOnly} />
      </CanvasProvider>
    </SessionProvider>
  );
}

/** Everything of the editor. Each part follows what it shows by itself: a letter typed somewhere draws none of the others. */
const Rooms = memo(function Rooms(props: {
  session: EditorSession;
  problems: readonly Diagnostic[];
  isReadOnly: boolean;
}) {
  const { session, problems, isReadOnly } = props;
  const words = useEditorWords();
  return (
    <>
      <EditorBar session={session} problems={problems} />
      <PaletteDrag session={session}>
        <div className="se-editor">
          <Palette session={session} />
          <SplitPanel
            label={words.panelInspector}
            side={
              <div className="se-inspector-side" inert={isReadOnly}>
                <Inspector problems={problems} />
              </div>
            }
            sideIsLast
            initialSize={320}
            min={280}
            max={560}
          >
            <DockPanel session={session}>
              {isReadOnly && <ReaderNotice open={session.open} />}
              <StrategyView session={session} problems={problems} />
            </DockPanel>
          </SplitPanel>
        </div>
      </PaletteDrag>
      <StepPicker session={session} />
      <ChangingPicker session={session} />
      <EditorMenu session={session} />
      <Coach session={session} />
      <EditorDialog session={session} />
    </>
  );
});

/** Two windows cannot write one strategy: the second one says so and can take over. */
function ReaderNotice({ open }: { open: OpenDocument<Strategy> }) {
  const words = useEditorWords();
  return (
    <div className="se-reader">
      <Notice
        tone="info"
        title={words.readOnlyTitle}
        action={
          <Button size="s" onPress={() => open.takeOver()}>
            {words.takeOver}
          </Button>
        }
      >
        {words.readOnly}
      </Notice>
    </div>
  );
}
