import '@/app/without-render-tracks';
import '@/core/lib/zod-jitless';
import '@/ui/css/index.css';
import '@/app/css/shell.css';
import '@/features/strategy-editor/css/editor.css';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { edits, type Strategy } from '@/core/strategy';
import { Canvas } from '@/features/strategy-editor/canvas/canvas';
import {
  CanvasProvider,
  NOTHING_OVER,
  type CanvasSurroundings,
} from '@/features/strategy-editor/canvas/canvas-context';
import { InterruptFrame } from '@/features/strategy-editor/canvas/interrupt-frame';
import { useNodeVoice } from '@/features/strategy-editor/canvas/use-node-voice';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { createEditorSession } from '@/features/strategy-editor/session/editor-session';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { SessionProvider } from '@/features/strategy-editor/session/session-context';
import { useEditorWords } from '@/features/strategy-editor/words/use-editor-words';
import { CommandProvider, LocaleProvider, ThemeProvider, ToastProvider } from '@/ui';
import { seedWorkspace, ServicesProvider, useOpenDocument, useProject, type OpenDocument } from '@/workspace';
import { createDemoProject } from '../../../mocks/data/demo-project';
import { createLargeStrategy } from '../../large-strategy';
import { createBenchServices } from '../bench-services';

/** The canvas of the editor as it is edited on, without what stands around it: what a peer's page shows of the peer. */
function EditedCanvas({ open }: { open: OpenDocument<Strategy> }) {
  const words = useEditorWords();
  const voice = useNodeVoice(useProject());
  const [session] = useState(() => createEditorSession(open, { words, announce: () => undefined }));
  const surroundings = useMemo<CanvasSurroundings>(
    () => ({ view: session.view, overlay: createObservable(NOTHING_OVER), drop: session.drop, session }),
    [session],
  );
  return (
    <SessionProvider session={session}>
      <CanvasProvider surroundings={surroundings} voice={voice}>
        <Canvas frame={<InterruptFrame />} />
      </CanvasProvider>
    </SessionProvider>
  );
}

/** Until it is asked for there is nothing to see, as in a window that has another document open. */
function OwnCanvas({ id }: { id: string }) {
  const [isAsked, ask] = useState(false);
  useProject();
  window.peerBench = { open: () => ask(true), card: '.react-flow__node-card', ground: '.react-flow__pane' };
  return <div style={{ height: '100vh', display: 'grid' }}>{isAsked && <OpenedCanvas id={id} />}</div>;
}

function OpenedCanvas({ id }: { id: string }) {
  const opening = useOpenDocument('strategy', id);
  return opening.status === 'open' && <EditedCanvas open={opening.open} />;
}

/** Its steps stand where the peers have them too, and may be moved by hand as theirs. */
function freed(strategy: Strategy): Strategy {
  return edits.moveNodes(strategy, Object.fromEntries(sceneOf(strategy, true).positions));
}

const asked = new URLSearchParams(location.search);
const strategy = freed(createLargeStrategy(Number(asked.get('nodes') ?? 1000)));
const services = createBenchServices();
const demo = createDemoProject();
await seedWorkspace(services.documents, { ...demo, strategies: [...demo.strategies, strategy] });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the canvas into.');
createRoot(root).render(
  <ServicesProvider services={services}>
    <ThemeProvider>
      <LocaleProvider>
        <ToastProvider>
          <CommandProvider>
            <OwnCanvas id={strategy.id} />
          </CommandProvider>
        </ToastProvider>
      </LocaleProvider>
    </ThemeProvider>
  </ServicesProvider>,
);
