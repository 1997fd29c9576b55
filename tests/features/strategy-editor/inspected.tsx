import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useMemo, useState } from 'react';
import type { Segment } from '@/core/condition';
import { createStrategy, type Strategy } from '@/core/strategy';
import type { Template } from '@/core/template';
import {
  CanvasProvider,
  type CanvasSurroundings,
  NOTHING_OVER,
} from '@/features/strategy-editor/canvas/canvas-context';
import { useNodeVoice } from '@/features/strategy-editor/canvas/use-node-voice';
import { StepPicker } from '@/features/strategy-editor/palette/step-picker';
import { Inspector } from '@/features/strategy-editor/inspector/inspector';
import { useJudgement } from '@/features/strategy-editor/problems/use-judgement';
import { createEditorSession, type EditorSession } from '@/features/strategy-editor/session/editor-session';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { SessionProvider } from '@/features/strategy-editor/session/session-context';
import { en } from '@/features/strategy-editor/words/en';
import { ServicesProvider, useOpenDocument, useProject, type OpenDocument, type Services } from '@/workspace';
import { KitProviders } from '../../support/kit-providers';
import { createTestServices } from '../../support/render-app';
import { saveRequest } from '../../support/save-request';

const ID = '01930000-0000-7000-8000-00000000aa01';

/** A strategy with an entry and an exit, before anything is drawn in it. */
export function emptyStrategy(): Strategy {
  return createStrategy(ID, 'Late', 'Europe/Berlin');
}

type Given = {
  readonly strategy?: Strategy;
  readonly segments?: readonly Segment[];
  readonly templates?: readonly Template[];
  readonly selected?: readonly string[];
};

/** The inspector of a strategy that is really kept and open, with these steps selected. */
export async function inspect({
  strategy = emptyStrategy(),
  segments = [],
  templates = [],
  selected = [],
}: Given) {
  const services = createTestServices();
  await keep(services, 'strategy', strategy);
  for (const segment of segments) await keep(services, 'segment', segment);
  for (const template of templates) await keep(services, 'template', template);
  const met: { session?: EditorSession } = {};
  render(
    <KitProviders>
      <ServicesProvider services={services}>
        <Opened
          selected={selected}
          meet={(session) => {
            met.session = session;
          }}
        />
      </ServicesProvider>
    </KitProviders>,
  );
  await screen.findByRole('region', { name: 'Settings' });
  const { session } = met;
  if (!session) throw new Error('The strategy did not open.');
  return { session, user: userEvent.setup() };
}

async function keep(
  services: Services,
  kind: 'strategy' | 'segment' | 'template',
  document: { id: string; name: string },
) {
  const saved = await services.documents.save([
    saveRequest({ id: document.id, kind, name: document.name, document }),
  ]);
  if (!saved.ok) throw new Error(`${document.name} was not kept: ${saved.error.code}.`);
}

function Opened({ selected, meet }: { selected: readonly string[]; meet: (session: EditorSession) => void }) {
  const opening = useOpenDocument('strategy', ID);
  return opening.status === 'open' ? <Inspected open={opening.open} selected={selected} meet={meet} /> : null;
}

function Inspected(props: {
  open: OpenDocument<Strategy>;
  selected: readonly string[];
  meet: (session: EditorSession) => void;
}) {
  const { open, selected, meet } = props;
  const project = useProject();
  const voice = useNodeVoice(project);
  const [session] = useState(() => {
    const made = createEditorSession(open, { words: en, announce: () => undefined });
    made.view.select(selected);
    return made;
  });
  const surroundings = useMemo<CanvasSurroundings>(
    () => ({
      view: session.view,
      overlay: createObservable(NOTHING_OVER),
      drop: session.drop,
      session,
    }),
    [session],
  );
  useEffect(() => session.view.follow(), [session]);
  useEffect(() => {
    meet(session);
  }, [meet, session]);
  return (
    <SessionProvider session={session}>
      <CanvasProvider surroundings={surroundings} voice={voice}>
        <Inspector problems={useJudgement(session, project)?.open ?? []} />
        <StepPicker session={session} />
      </CanvasProvider>
    </SessionProvider>
  );
}
