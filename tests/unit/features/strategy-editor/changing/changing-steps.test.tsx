import { afterEach, expect, test } from 'vitest';
import { createDictionary } from '@/core/dictionary';
import { fail, succeed } from '@/core/lib';
import { createFragment, createProject, writeFragment, type Project } from '@/core/project';
import { edits, edgeFrom, type Strategy } from '@/core/strategy';
import { createTemplate, type Template } from '@/core/template';
import type { Desk } from '@/features/strategy-editor/changing/changing-state';
import { duplicateSteps } from '@/features/strategy-editor/changing/duplicate-steps';
import { finishPaste } from '@/features/strategy-editor/changing/finish-paste';
import { moveStepsInLine } from '@/features/strategy-editor/changing/move-steps-in-line';
import { pasteText } from '@/features/strategy-editor/changing/paste-text';
import { replaceStep } from '@/features/strategy-editor/changing/replace-step';
import { toggleSkipped } from '@/features/strategy-editor/changing/toggle-skipped';
import { undoStep } from '@/features/strategy-editor/commands/take-back';
import { PALETTE_ITEMS } from '@/features/strategy-editor/nodes/node-views';
import { openForEditing, type Opened } from '../opened';
import { branched } from '../strategies';

const TEMPLATE = '0198c0de-0000-7000-8000-00000000d0a1';

let opened: Opened;
afterEach(() => opened.close());

const template: Template = createTemplate({
  id: TEMPLATE,
  name: 'Reminder',
  channel: 'email',
  locale: 'en-GB',
});
const projectOf = (templates: readonly Template[]): Project =>
  createProject({
    dictionary: createDictionary('0198c0de-0000-7000-8000-00000000d0ff'),
    segments: [],
    templates,
    strategies: [],
  });

/** Opens a strategy in a workspace of these templates; what is kept and told there is noted. */
async function open(strategy: Strategy, templates: readonly Template[] = [], canKeep = true) {
  opened = await openForEditing(strategy);
  const kept: string[] = [];
  const told: string[] = [];
  const desk: Desk = {
    readProject: () => Promise.resolve(projectOf(templates)),
    project: () => projectOf(templates),
    keep: (documents) => {
      if (!canKeep) return Promise.resolve(fail({ code: 'storage-full', values: {} }));
      kept.push(...documents.map(({ document }) => document.name));
      return Promise.resolve(succeed(undefined));
    },
    createId: () => '0198c0de-0000-7000-8000-00000000d0c1',
    loadClean: () => Promise.resolve((html: string) => html),
    tell: ({ title, detail = '' }) => void told.push(`${title}: ${detail}`),
    sayProblem: ({ code }) => code,
  };
  opened.session.changing.set({ desk });
  return { ...opened, kept, told };
}

/** The message of the branch, with a template, as a clipboard holds it. */
function copiedMail(): string {
  const mail = edits.changeSettings(branched(), 'mail', 'send', {
    channels: [{ channel: 'email', template: TEMPLATE }],
    expiresAfterHours: 72,
  });
  const written = writeFragment(createFragment(mail, ['mail'], { project: projectOf([template]) }));
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

const history = () => opened.session.open.store.getState().past.map(({ label }) => label.code);

test('a copy in a strategy laid out by hand stands under its original, and what follows makes way', async () => {
  const arranged = await openForEditing(branched());
  const places = Object.fromEntries(arranged.session.view.positions());
  await arranged.close();
  const { session } = await open(edits.moveNodes(branched(), places));
  session.view.select(['mail']);
  duplicateSteps(session);
  const { positions } = session.get().layout;
  expect(edgeFrom(session.get(), 'mail', 'next')?.target).toBe('send-1');
  expect(positions['send-1']?.x).toBe(places['mail']?.x);
  expect(positions['send-1']?.y).toBeGreaterThan(places['mail']?.y ?? 0);
  expect(positions['exit']?.y).toBeGreaterThan(positions['send-1']?.y ?? 0);
  expect(history()).toEqual(['nodes-duplicated']);
  undoStep(session);
  expect(session.get().layout.positions).toEqual(places);
});

test('steps that are pasted bring what they use, which stays when the paste is taken back', async () => {
  const { session, kept, told, said } = await open(branched());
  session.view.select(['letter']);
  await pasteText(session, copiedMail());
  expect(kept).toEqual(['Reminder']);
  expect(edgeFrom(session.get(), 'letter', 'next')?.target).toBe('send-1');
  expect(said.at(-1)).toBe(
    '1 step pasted after Letter. Added to the library: message “Reminder”. Undo takes the steps back; what was added stays.',
  );
  expect(told).toHaveLength(1);
  undoStep(session);
  expect(session.get()).toEqual(branched());
});

test('what cannot be kept is said, and nothing is pasted', async () => {
  const { session, told } = await open(branched(), [], false);
  await pasteText(session, copiedMail());
  expect(told).toEqual(['Nothing was pasted: storage-full']);
  expect(session.get()).toEqual(branched());
});

test('a conflict is asked about first; settled, the steps send what was chosen', async () => {
  const { session, kept } = await open(branched(), [{ ...template, tone: 'final' }]);
  await pasteText(session, copiedMail());
  const { paste } = session.changing.get();
  expect([session.screen.get().dialog, session.get()]).toEqual(['paste', branched()]);
  if (paste) await finishPaste(session, paste, new Map([[TEMPLATE, 'theirs']]));
  expect(kept).toEqual(['Reminder (copy)']);
  expect(session.get().nodes['send-1']?.settings).toMatchObject({
    channels: [{ template: '0198c0de-0000-7000-8000-00000000d0c1' }],
  });
});

test('an entry alone is not pasted into a strategy that has one', async () => {
  const { session, told } = await open(branched());
  const written = writeFragment(createFragment(branched(), ['entry'], { project: projectOf([]) }));
  await pasteText(session, written.ok ? written.value : '');
  expect(told).toEqual(['Nothing was pasted: A strategy has one entry.']);
});

test('a step is replaced, skipped and moved as one step each, and what is lost or refused is said', async () => {
  const { session, said } = await open(branched());
  const item = PALETTE_ITEMS.find(({ kind }) => kind === 'wait');
  if (!item) throw new Error('There is no wait in the palette.');
  expect(replaceStep(session, 'entry', item)).toBe(false);
  expect(replaceStep(session, 'mail', item)).toBe(true);
  expect(said).toEqual([
    'The entry cannot be replaced: every strategy begins with it.',
    'E-mail replaced by Wait. Lost: 1 setting.',
  ]);
  toggleSkipped(session, ['mail', 'entry']);
  toggleSkipped(session, ['exit']);
  expect(said.slice(-2)).toEqual(['Wait is skipped now.', 'Entries, exits and notes cannot be skipped.']);
  expect(moveStepsInLine(session, ['mail', 'letter'], { source: 'entry', port: 'next' })).toBe(false);
  expect(moveStepsInLine(session, ['mail'], { source: 'entry', port: 'next' })).toBe(true);
  expect(said.at(-1)).toBe('Wait moved after Entry.');
  expect(history()).toEqual(['node-replaced', 'nodes-skipped', 'nodes-moved-in-line']);
});
