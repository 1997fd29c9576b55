import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { toStoredPortfolio } from '@/core/portfolio';
import { seedWorkspace } from '@/workspace';
import { createDemoPortfolio } from '../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../mocks/data/demo-project';
import { createTestServices, renderApp } from '../support/render-app';

afterEach(() => localStorage.clear());

const SLOW = { timeout: 10_000 };

async function openLibrary() {
  const user = userEvent.setup();
  const services = createTestServices();
  await seedWorkspace(services.documents, createDemoProject());
  await services.portfolios.save(toStoredPortfolio(createDemoPortfolio()));
  const app = renderApp('/', services);
  await screen.findByRole('table', { name: 'Strategies' }, SLOW);
  return { user, ...app };
}

const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, verb: string) => {
  await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: verb }));
};

test(
  'the library says what each document does and whether anything is wrong with it',
  { timeout: 30_000 },
  async () => {
    const { user } = await openLibrary();

    const strategies = screen.getByRole('table', { name: 'Strategies' });
    const [row] = within(strategies).getAllByRole('row').slice(1);
    expect(row).toHaveTextContent(
      'A friendly first month Customers enter when days past due are between 1 and 60. 20 steps, by e-mail, call and SMS.',
    );
    expect(row).toHaveTextContent('None');
    expect(screen.getByText('1 strategy, 7 templates and 3 segments in this workspace')).toBeInTheDocument();

    await user.click(screen.getByRole('tab', { name: /Segments/ }));
    expect(await screen.findByRole('table', { name: 'Segments' })).toHaveTextContent(
      'Likely to forget Those for whom payments in 12 months',
    );

    await user.click(screen.getByRole('tab', { name: /Portfolios/ }));
    expect(await screen.findByRole('table', { name: 'Portfolios' })).toHaveTextContent('Demo portfolio500');
  },
);

test(
  'a template that is removed leaves a problem where it was sent, and comes back whole',
  { timeout: 30_000 },
  async () => {
    const { user } = await openLibrary();
    await user.click(screen.getByRole('tab', { name: /Templates/ }));
    await screen.findByRole('table', { name: 'Templates' });

    await choose(user, 'Short reminder', 'Remove');

    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Short reminder' })).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('tab', { name: /Strategies/ }));
    expect(await screen.findByText('1 error')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(screen.queryByText('1 error')).not.toBeInTheDocument());
  },
);

test('a document is copied, renamed, and found by its name', { timeout: 30_000 }, async () => {
  const { user } = await openLibrary();

  await choose(user, 'A friendly first month', 'Duplicate');
  expect(await screen.findByRole('link', { name: 'Copy of A friendly first month' })).toBeInTheDocument();

  await choose(user, 'Copy of A friendly first month', 'Rename…');
  const dialog = await screen.findByRole('dialog');
  const name = within(dialog).getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.click(within(dialog).getByRole('button', { name: 'Rename' }));
  expect(within(dialog).getByText('Give it a name, so that you find it again.')).toBeInTheDocument();
  await user.type(name, 'Second month{Enter}');
  expect(await screen.findByRole('link', { name: 'Second month' })).toBeInTheDocument();

  await user.type(screen.getByRole('searchbox', { name: 'Filter by name' }), 'second');
  await waitFor(() =>
    expect(screen.queryByRole('link', { name: 'A friendly first month' })).not.toBeInTheDocument(),
  );
  expect(screen.getByRole('link', { name: 'Second month' })).toBeInTheDocument();
});

test(
  'a new strategy is kept in the time zone it is for, and opens at once',
  { timeout: 30_000 },
  async () => {
    const { user, router, services } = await openLibrary();

    await user.click(screen.getByRole('button', { name: 'New strategy' }));
    const dialog = await screen.findByRole('dialog', { name: 'New strategy' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Late cards');
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));

    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/strategies\//), SLOW);
    const kept = await services.documents.list('strategy');
    expect(kept.ok && kept.value.map(({ name }) => name)).toContain('Late cards');
  },
);

test(
  'the first steps know how far one has come, and stay away once put away',
  { timeout: 30_000 },
  async () => {
    const { user, unmount } = await openLibrary();

    const steps = screen.getByRole('region', { name: 'From a list to a proven plan' });
    const current = within(steps)
      .getAllByRole('listitem')
      .filter((step) => step.getAttribute('aria-current') === 'step');
    expect(current.map((step) => step.textContent)).toEqual([expect.stringContaining('Run it')]);

    await user.click(screen.getByRole('button', { name: 'Put these steps away' }));
    unmount();
    await openLibrary();
    expect(screen.queryByRole('region', { name: 'From a list to a proven plan' })).not.toBeInTheDocument();
  },
);

test('an empty library offers a beginning', { timeout: 30_000 }, async () => {
  renderApp('/');

  expect(await screen.findByRole('heading', { name: 'No strategy yet' }, SLOW)).toBeInTheDocument();
});

test('a file that is dropped here is read where imports are decided', { timeout: 30_000 }, async () => {
  const { user } = await openLibrary();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place to choose a file.');

  await user.upload(input, new File(['{"name":"package"}'], 'package.json', { type: 'application/json' }));

  expect(await screen.findByText('package.json was not taken', {}, SLOW)).toBeInTheDocument();
  expect(screen.getByText('This is neither a Fairpath project nor a bundle.')).toBeInTheDocument();
});

test(
  'who belongs to a segment is changed in place, said at once, and taken back',
  { timeout: 30_000 },
  async () => {
    const { user } = await openLibrary();
    await user.click(screen.getByRole('tab', { name: /Segments/ }));

    await user.click(await screen.findByRole('button', { name: 'Likely to forget' }));
    const dialog = await screen.findByRole('dialog', { name: 'Likely to forget' }, SLOW);
    const sentence = /^Those for whom payments in 12 months are at least (\d+)/;
    expect(await within(dialog).findByText(sentence)).toHaveTextContent('at least 8');

    const [more] = await within(dialog).findAllByRole('button', { name: /^Increase/ }, SLOW);
    if (!more) throw new Error('The first comparison has a number.');
    await user.click(more);
    await waitFor(() => expect(within(dialog).getByText(sentence)).toHaveTextContent('at least 9'));

    await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(within(dialog).getByText(sentence)).toHaveTextContent('at least 8'));
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  },
);
