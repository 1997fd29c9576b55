import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from '@/core/lib';
import type { Judgement } from '@/core/lint';
import { createStrategy, type Strategy } from '@/core/strategy';
import { CanvasProvider, NOTHING_OVER } from '@/features/strategy-editor/canvas/canvas-context';
import { useNodeVoice } from '@/features/strategy-editor/canvas/use-node-voice';
import { DockPanel } from '@/features/strategy-editor/problems/dock-panel';
import type { EditorSession } from '@/features/strategy-editor/session/editor-session';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { KitProviders } from '../../../../support/kit-providers';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

const NOTHING: Judgement = { open: [], setAside: [], unused: [] };
const REASON = { code: 'policy-window-none', node: null, field: null, reason: 'The portal has its own.' };

let opened: Opened[];

beforeEach(() => {
  opened = [];
});

afterEach(async () => {
  cleanup();
  for (const each of opened) await each.close();
});

async function show(strategy: Strategy): Promise<(judgement: Judgement) => void> {
  cleanup();
  const one = await openForEditing(strategy);
  opened.push(one);
  render(
    <KitProviders>
      <Shown session={one.session} />
    </KitProviders>,
  );
  return (judgement) => act(() => one.session.judged.set({ judgement }));
}

function Shown({ session }: { session: EditorSession }) {
  const voice = useNodeVoice(undefined);
  const [surroundings] = useState(() => ({
    view: session.view,
    overlay: createObservable(NOTHING_OVER),
    drop: session.drop,
    session,
  }));
  return (
    <CanvasProvider surroundings={surroundings} voice={voice}>
      <DockPanel session={session}>The picture</DockPanel>
    </CanvasProvider>
  );
}

const problem = ({ id }: Strategy): Diagnostic => ({
  code: 'policy-window-none',
  severity: 'warning',
  values: {},
  at: { document: { kind: 'strategy', id } },
});
const dock = () => screen.getByRole('region', { name: 'Problems and history' });
const isLine = () => dock().hasAttribute('data-line');

test('until it is judged a strategy has the dock as it was last in this window, and a new one has it folded', async () => {
  const judge = await show(branched());
  judge({ ...NOTHING, open: [problem(branched())] });
  expect(isLine()).toBe(false);

  const judgeOther = await show({ ...branched(), id: '01930000-0000-7000-8000-00000000bb01' });
  expect(isLine()).toBe(false);
  expect(dock()).toHaveTextContent('Checking');
  // The first judgement counts at once.
  judgeOther(NOTHING);
  expect(isLine()).toBe(true);

  await show(branched());
  expect(isLine()).toBe(false);
  await show(createStrategy('01930000-0000-7000-8000-00000000bb02', 'New', 'Europe/Berlin'));
  expect(isLine()).toBe(true);
});

test('what has been set aside keeps the focus when the dock grows', async () => {
  const strategy = { ...branched(), id: '01930000-0000-7000-8000-00000000bb04' };
  const judge = await show(strategy);
  judge({ ...NOTHING, unused: [REASON] });
  expect(isLine()).toBe(true);
  const aside = () => screen.getByRole('button', { name: 'Set aside (1)' });
  const small = aside();
  small.focus();
  judge({ ...NOTHING, unused: [REASON], open: [problem(strategy)] });
  expect(isLine()).toBe(false);
  expect(small).not.toBeInTheDocument();
  await waitFor(() => expect(aside()).toHaveFocus());
});
