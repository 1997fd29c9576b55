import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStrategy, edits, type Strategy } from '@/core/strategy';
import type { Services } from '@/workspace';
import { createTestServices, renderApp } from '../../support/render-app';
import { saveRequest } from '../../support/save-request';

const ID = '01930000-0000-7000-8000-00000000aa03';

/**
 * entry ─ split ┬ a ─── send ─┬─ exit
 *               └ else ───────┘
 */
function drawn(): Strategy {
  const start = createStrategy(ID, 'Late', 'Europe/Berlin');
  const split = edits.createNode(start, 'split');
  const parted = edits.insertNode(start, split, { after: { source: 'entry', port: 'next' } });
  const led = edits.connectPorts(parted, { source: 'split-1', port: 'a', target: 'exit' });
  return edits.insertNode(led, edits.createNode(led, 'send'), { after: { source: 'split-1', port: 'a' } });
}

async function open(services: Services = createTestServices(), id = ID) {
  const strategy = { ...drawn(), id };
  const saved = await services.documents.save([
    saveRequest({ id, kind: 'strategy', name: 'Late', document: strategy }),
  ]);
  if (!saved.ok) throw new Error(`The strategy was not kept: ${saved.error.code}.`);
  renderApp(`/strategies/${id}`, services);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Outline' }, { timeout: 15_000 }));
  const grid = await screen.findByRole('treegrid', { name: 'Outline of the strategy' });
  return { user, grid };
}

const rows = () => screen.getAllByRole('row').slice(1);
/** A row by how it begins; where its parts are set apart by their looks alone, nothing stands between them here. */
const row = (start: string) =>
  screen.getByRole('row', { name: (name) => squeezed(name).startsWith(squeezed(start)) });
const squeezed = (text: string) => text.replaceAll(/\s/g, '');
const settings = () => within(screen.getByRole('region', { name: 'Settings' }));
const headerOf = (each: HTMLElement) => within(each).getByRole('rowheader').textContent;
const headers = () => rows().map(headerOf);
const selected = () =>
  rows()
    .filter((each) => each.getAttribute('aria-selected') === 'true')
    .map(headerOf);
const heard = (words: string) =>
  waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words));

let user: Awaited<ReturnType<typeof open>>['user'];

beforeEach(async () => {
  ({ user } = await open());
  await user.click(row('1 Entry'));
});

afterEach(() => localStorage.clear());

test('the rows stand along the paths, each below what it belongs to', () => {
  expect(rows().map((each) => [each.getAttribute('aria-level'), headerOf(each)])).toEqual([
    ['1', '1Entry'],
    ['1', '2Split'],
    ['2', '1. A'],
    ['3', '3E-mail'],
    ['3', 'On to step 4, Exit.'],
    ['2', 'Everyone else'],
    ['1', '4Exit'],
  ]);
});

test('arrows go from row to row, and select the step that is meant', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(row('1. A')).toHaveFocus();
  expect(settings().getByRole('heading', { name: 'Split' })).toBeVisible();
  await user.keyboard('{ArrowLeft}');
  expect(row('1. A')).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{ArrowLeft}');
  expect(row('2 Split')).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(row('2 Split')).toHaveAttribute('aria-expanded', 'false');
  expect(rows()).toHaveLength(3);
  await user.keyboard('{ArrowRight}{ArrowRight}{End}');
  expect(row('4 Exit')).toHaveFocus();
  expect(row('4 Exit')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Home}');
  expect(row('1 Entry')).toHaveFocus();
});

test('with Shift the arrows select more, and Space takes a step in or out', async () => {
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(selected()).toEqual(['1Entry', '2Split']);
  await user.keyboard(' ');
  expect(selected()).toEqual(['1Entry']);
  expect(row('2 Split')).toHaveFocus();
  await user.keyboard(' {Delete}');
  await heard('2 steps removed.');
});

test('a step is added behind the row, and has the focus then', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}a');
  expect(await screen.findByRole('dialog', { name: 'Add a step after Split' })).toBeVisible();
  await user.keyboard('sms{ArrowDown}{Enter}');
  await heard('SMS added after Split.');
  await waitFor(() => expect(row('3 SMS')).toHaveFocus());
  expect(row('3 SMS')).toHaveAttribute('aria-level', '3');
});

test('Enter leads to the settings, Escape back to the row', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(document.activeElement?.closest('[aria-label="Settings"]')).not.toBeNull());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(row('3 E-mail')).toHaveFocus());
});

test('a name is written where it stands; Escape leaves it as it was', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{F2}');
  const field = await screen.findByRole('textbox', { name: 'New name of E-mail' });
  expect(field).toHaveFocus();
  await user.keyboard('Friendly reminder{Enter}');
  await heard('Renamed to Friendly reminder.');
  await waitFor(() => expect(row('3 Friendly reminder')).toHaveFocus());
  await user.keyboard('{F2}Other{Escape}');
  await waitFor(() => expect(row('3 Friendly reminder')).toHaveFocus());
});

test('a way out is added, connected elsewhere, and taken away', async () => {
  await user.keyboard('{ArrowDown}b');
  await heard('Branch 2 added to Split.');
  expect(row('2. Branch 2 Leads nowhere yet')).toHaveAttribute('aria-level', '2');
  await user.keyboard('{ArrowDown>4/}c');
  expect(await screen.findByRole('dialog', { name: 'Connect Split to' })).toBeVisible();
  await user.keyboard('exit{ArrowDown}{Enter}');
  await heard('Split now leads to Exit.');
  await waitFor(() => expect(row('2 Split')).toHaveFocus());
  await user.keyboard('{ArrowDown>4/}');
  expect(row('2. Branch 2 On to step 4, Exit')).toHaveFocus();
  await user.keyboard('{Delete}');
  await heard('Connection removed.');
  expect(row('2. Branch 2 Leads nowhere yet')).toHaveFocus();
});

test('a row that leads elsewhere leads there by a key', async () => {
  await user.keyboard('{ArrowDown>4/}j');
  await waitFor(() => expect(row('4 Exit')).toHaveFocus());
});

test('a deleted step hands the focus on, and undo brings it back', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Delete}');
  await heard('E-mail removed.');
  await waitFor(() => expect(row('2 Split')).toHaveFocus());
  await user.keyboard('{Control>}z{/Control}');
  await heard('Taken back: remove E-mail');
  await waitFor(() => expect(row('3 E-mail')).toHaveFocus());
});

test('only what is looked for is shown, with what it stands below', async () => {
  await user.keyboard('/');
  expect(screen.getByRole('searchbox', { name: 'Find in outline' })).toHaveFocus();
  await user.keyboard('e-mail');
  await heard('1 step found.');
  expect(headers()).toEqual(['2Split', '1. A', '3E-mail']);
});

test('steps are sorted by channel, and only those with problems stay', async () => {
  await user.click(screen.getByRole('radio', { name: 'By channel' }));
  expect(headers()).toEqual(['E-mail', '3E-mail', 'Flow', '1Entry', '2Split', '4Exit']);
  await user.click(screen.getByRole('radio', { name: 'By path' }));
  await user.click(screen.getByRole('button', { name: 'Problems only' }));
  await waitFor(() => expect(headers()).toEqual(['2Split', '1. A', '3E-mail']));
});

test('what was closed is closed when one comes back, from the canvas or another day, and elsewhere it is open', async () => {
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
  const closed = ['1Entry', '2Split', '1. A', 'Everyone else', '4Exit'];
  expect(headers()).toEqual(closed);
  await user.click(screen.getByRole('radio', { name: 'Canvas' }));
  await waitFor(() => expect(screen.queryByRole('treegrid')).not.toBeInTheDocument());
  await user.click(screen.getByRole('radio', { name: 'Outline' }));
  await waitFor(() => expect(headers()).toEqual(closed));
  expect(row('1. A')).toHaveAttribute('aria-expanded', 'false');

  cleanup();
  await open();
  expect(headers()).toEqual(closed);
  cleanup();
  await open(createTestServices(), '01930000-0000-7000-8000-00000000aa04');
  expect(headers()).toHaveLength(7);
});

test('of closed rows only those are kept that the strategy still has', async () => {
  const place = `fairpath.outline.closed.${ID}`;
  cleanup();
  localStorage.setItem(place, 'gone');
  await open();
  await user.click(row('1 Entry'));
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
  expect(row('1. A')).toHaveAttribute('aria-expanded', 'false');
  expect(localStorage.getItem(place)).toMatch(/^split-1\b[^\n]*$/);
});
