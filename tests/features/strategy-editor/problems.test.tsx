import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createStrategy, edits, type Strategy } from '@/core/strategy';
import { createTestServices, renderApp } from '../../support/render-app';
import { saveRequest } from '../../support/save-request';

const ID = '01930000-0000-7000-8000-00000000aa05';

/** entry ─ send ─ exit, a record nobody reaches, contact at any hour, and disputes unanswered */
function drawn(): Strategy {
  const start = createStrategy(ID, 'Late', 'Europe/Berlin');
  const sent = edits.insertNode(start, edits.createNode(start, 'send'), {
    after: { source: 'entry', port: 'next' },
  });
  const lost = edits.insertNode(sent, edits.createNode(sent, 'record'));
  return {
    ...lost,
    policy: { ...lost.policy, windows: [] },
    interrupts: lost.interrupts.filter(({ kind }) => kind !== 'dispute'),
  };
}

let user: ReturnType<typeof userEvent.setup>;
const list = () => within(screen.getByRole('list', { name: 'Problems of this strategy' }));
const said = () =>
  list()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const problem = (name: RegExp) => list().getByRole('button', { name });
const heard = (words: RegExp) =>
  waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('|'),
    ).toMatch(words),
  );
const undo = () => screen.getByRole('button', { name: /^Undo/ });

beforeEach(async () => {
  const services = createTestServices();
  const saved = await services.documents.save([
    saveRequest({ id: ID, kind: 'strategy', name: 'Late', document: drawn() }),
  ]);
  if (!saved.ok) throw new Error(`The strategy was not kept: ${saved.error.code}.`);
  renderApp(`/strategies/${ID}`, services);
  user = userEvent.setup();
  await screen.findByRole('list', { name: 'Problems of this strategy' }, { timeout: 25_000 });
}, 40_000);

test('problems stand by step, the worst first, and can be folded away and filtered', async () => {
  expect(said().map((line) => line.replace(/(\.).*/, '$1'))).toEqual([
    expect.stringMatching(/^E-mail/),
    expect.stringContaining('No message'),
    expect.stringContaining('go on as if they had been'),
    expect.stringMatching(/^Update record/),
    'Nobody can reach this step.',
    expect.stringMatching(/^Whole strategy/),
    expect.stringContaining('a dispute'),
    'Contact is allowed at any hour of any day.',
    expect.stringMatching(/^Entry/),
    expect.stringContaining('Everyone is contacted'),
  ]);
  await user.click(list().getByRole('button', { name: 'E-mail, 2 problems' }));
  expect(list().queryByText(/No message/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '3 warnings' }));
  await user.click(screen.getByRole('button', { name: '1 error' }));
  expect(said().length).toBe(3);
  await user.click(screen.getByRole('button', { name: '2 notes' }));
  expect(screen.getByText(/hidden by the choice above/)).toBeVisible();
});

test('a fix is one step of the history, says so, and hands the focus on', async () => {
  const row = problem(/Nobody can reach this step/).closest('li');
  await user.click(within(row ?? document.body).getByRole('button', { name: 'Remove the step' }));
  await heard(/Fixed: Nobody can reach this step/);
  expect(list().queryByText(/Nobody can reach/)).toBeNull();
  expect(document.activeElement?.closest('li')).not.toBeNull();
  expect(undo()).toHaveAccessibleName('Undo: fix a problem');
});

test('a remark is set aside with a reason, is kept there, and can be taken up again; an error cannot', async () => {
  expect(list().queryByRole('button', { name: /^Set send-template-missing/ })).toBeNull();
  await user.click(list().getByRole('button', { name: 'Set policy-window-none at Whole strategy aside' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Set aside' }));
  expect(dialog.getByText('Say why, for whoever reads this later.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'The portal has its own hours.');
  await user.click(dialog.getByRole('button', { name: 'Set aside' }));
  await waitFor(() => expect(list().queryByText(/Contact is allowed/)).toBeNull());
  expect(undo()).toHaveAccessibleName('Undo: set policy-window-none aside');
  await user.click(screen.getByRole('button', { name: 'Set aside (1)' }));
  expect(screen.getByText('The portal has its own hours.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Restore policy-window-none at Whole strategy' }));
  await waitFor(() => expect(list().getByText(/Contact is allowed/)).toBeVisible());
});

test('F8 goes from problem to problem and reads each out', async () => {
  await user.keyboard('{F8}');
  await heard(/Problem 1 of 6, E-mail: No message/);
  expect(problem(/No message/)).toHaveAttribute('aria-current', 'true');
  await user.keyboard('{F8}{F8}');
  await heard(/Problem 3 of 6, Update record/);
  await user.keyboard('{Shift>}{F8}{F8}{F8}{/Shift}');
  await heard(/Problem 6 of 6, Entry/);
});

test('everything safe is fixed at once; what takes a step away is not', async () => {
  const button = screen.getByRole('button', { name: 'Fix all safe' });
  await user.click(button);
  await heard(/1 problem fixed/);
  expect(list().queryByText(/a dispute/)).toBeNull();
  expect(problem(/Nobody can reach this step/)).toBeVisible();
  expect(button).toBeDisabled();
  await user.click(screen.getByRole('tab', { name: /History/ }));
  expect(screen.getByRole('list', { name: 'What was done' })).toHaveTextContent('fix a problem');
  expect(screen.queryByRole('button', { name: 'Fix all safe' })).toBeNull();
});
