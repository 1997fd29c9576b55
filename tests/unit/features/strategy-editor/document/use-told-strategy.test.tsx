import { act, render, screen } from '@testing-library/react';
import { ErrorBoundary } from 'react-error-boundary';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVoice } from '@/core/condition';
import { judgeStrategy } from '@/core/lint';
import type { NodeVoice } from '@/core/strategy';
import { CanvasProvider, NOTHING_OVER } from '@/features/strategy-editor/canvas/canvas-context';
import { useToldStrategy } from '@/features/strategy-editor/document/use-told-strategy';
import type { EditorSession } from '@/features/strategy-editor/session/editor-session';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { ServicesProvider } from '@/workspace';
import { KitProviders } from '../../../../support/kit-providers';
import { createTestServices } from '../../../../support/render-app';
import { sketchContext } from '../../../core/lint/rules/sketch';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

const context = sketchContext();
const voice: NodeVoice = { ...createVoice('en', context.fields, new Map()), templateName: (id) => id };

let opened: Opened;
beforeEach(async () => {
  opened = await openForEditing(branched());
});
afterEach(() => opened.close());

function Told({ session }: { session: EditorSession }) {
  const told = useToldStrategy(session);
  const texts = told?.sections.flatMap(({ lines }) => lines.flatMap(({ label, text }) => [label, text]));
  return <p>{told && `${told.name}: ${texts?.join(' ') ?? ''}`}</p>;
}

function show(session: EditorSession, speaking = voice) {
  const surroundings = {
    view: session.view,
    overlay: createObservable(NOTHING_OVER),
    drop: session.drop,
    session,
  };
  render(
    <KitProviders>
      <ServicesProvider services={createTestServices()}>
        <CanvasProvider surroundings={surroundings} voice={speaking}>
          <ErrorBoundary fallbackRender={({ error }) => <p>Caught: {String(error)}</p>}>
            <Told session={session} />
          </ErrorBoundary>
        </CanvasProvider>
      </ServicesProvider>
    </KitProviders>,
  );
}

/** Answers what the checks say of the strategy as it stands. */
function judge({ get, judged }: EditorSession): void {
  const strategy = get();
  judged.set({ judgement: judgeStrategy(strategy, context), context, strategy });
}

/** Long enough for whatever has been begun to come to its end. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

test('is told once what the checks say is of the very state that is told', async () => {
  const { session } = opened;
  judge(session);
  session.change('document-renamed', { name: 'Later' }, (strategy) => ({ ...strategy, name: 'Later' }));
  show(session);
  await rest();
  expect(screen.queryByText(/^Late/)).toBeNull();
  act(() => judge(session));
  expect(await screen.findByText(/^Later: .*No message is chosen for e-mail\./)).toBeVisible();
});

test('what goes wrong while telling is thrown where it is caught', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { session } = opened;
  judge(session);
  show(session, {
    ...voice,
    get locale(): never {
      throw new Error('The voice is lost.');
    },
  });
  expect(await screen.findByText('Caught: Error: The voice is lost.')).toBeVisible();
  vi.restoreAllMocks();
});
