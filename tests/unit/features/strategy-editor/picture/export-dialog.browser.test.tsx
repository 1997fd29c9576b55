import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { createVoice } from '@/core/condition';
import { CanvasProvider, NOTHING_OVER, type Overlay } from '@/features/strategy-editor/canvas/canvas-context';
import { ExportDialog } from '@/features/strategy-editor/picture/export-dialog';
import { createObservable } from '@/features/strategy-editor/session/observable';
import { KitProviders } from '../../../../support/kit-providers';
import { structuredStrategy } from '../../../../support/structured-strategy';
import { sketchContext } from '../../../core/lint/rules/sketch';
import { openForEditing, type Opened } from '../opened';

/** How many cases have reached each step; no other number of the picture looks like it. */
const REACHED = 98_765;

let root: Root | undefined;
let opened: Opened | undefined;

afterEach(async () => {
  root?.unmount();
  await opened?.close();
  vi.restoreAllMocks();
});

async function show(): Promise<void> {
  opened = await openForEditing(structuredStrategy({ size: 2000, seed: 7 }));
  const { session } = opened;
  const counts = new Map(Object.keys(session.get().nodes).map((id) => [id, REACHED]));
  const surroundings = {
    view: session.view,
    overlay: createObservable<Overlay>({ ...NOTHING_OVER, counts }),
    drop: session.drop,
    session,
  };
  const voice = {
    ...createVoice('en', sketchContext().fields, new Map()),
    templateName: (id: string) => id,
  };
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <KitProviders>
      <CanvasProvider surroundings={surroundings} voice={voice}>
        <ExportDialog session={session} onClose={() => undefined} />
      </CanvasProvider>
    </KitProviders>,
  );
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
}

function choose(name: string): void {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(name),
  );
  if (!label) throw new Error(`There is no choice of the name ${name}.`);
  label.click();
}

/** The picture as it is saved next, which is as soon as it can be. */
async function saveNext(files: Blob[]): Promise<string> {
  await vi.waitFor(() => expect(button('Save')?.disabled).toBe(false), { timeout: 10_000 });
  button('Save')?.click();
  await vi.waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 });
  return (await files.splice(0)[0]?.text()) ?? '';
}

test('a picture whose wish has just changed cannot be saved before it is drawn anew', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return '#';
  });
  await show();
  await vi.waitFor(() => expect(button('Save')?.disabled).toBe(false), { timeout: 10_000 });
  choose('SVG');
  expect((await saveNext(files)).includes('98,765')).toBe(true);

  document.querySelector<HTMLElement>('[type=checkbox]')?.click();
  await new Promise(requestAnimationFrame);
  expect(button('Save')?.disabled).toBe(true);
  expect(document.querySelector('[role=progressbar]')).not.toBeNull();
  button('Save')?.click();
  expect((await saveNext(files)).includes('98,765')).toBe(false);
  expect(files).toEqual([]);
});
