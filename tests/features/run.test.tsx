import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { putDemo } from '@/app/put-demo';
import { parseStrategy } from '@/core/strategy';
import { countWays } from '@/features/run/steps/count-ways';
import { DEMO_IDS } from '../../mocks/data/demo-ids';
import { createTestServices, renderApp } from '../support/render-app';

const path = `/run/${DEMO_IDS.strategy}`;

async function openDemo() {
  const services = createTestServices();
  await putDemo(services);
  const user = userEvent.setup();
  const app = renderApp(path, services);
  await screen.findByText('500 claims, as of 1 Sept 2026', undefined, { timeout: 15_000 });
  return { ...app, user, services };
}

/** Starts the run and waits until its first days are over. */
async function start(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Start the run' }));
  await screen.findByRole('button', { name: 'Run 1 more day' }, { timeout: 30_000 });
}

test('a portfolio is taken through a strategy, day by day, and every figure is called synthetic', async () => {
  const { user } = await openDemo();
  await start(user);
  expect(screen.getByText('Day 30')).toBeVisible();
  expect(screen.getByText('Synthetic, not a forecast.')).toBeVisible();

  await user.click(screen.getByRole('radio', { name: 'Steps' }));
  const steps = screen.getByRole('table', { name: 'Steps' });
  const entry = within(steps).getByRole('row', { name: /A payment is late/ });
  const claims = within(screen.getByRole('complementary')).getByText('Claims').nextSibling;
  expect(within(entry).getByText(claims?.textContent ?? 'nothing')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Run 7 more days' }));
  await screen.findByText('Day 37', undefined, { timeout: 15_000 });
}, 60_000);

test('what is said of the ways claims have gone is what the stories of all customers say', async () => {
  const { user, services } = await openDemo();
  await start(user);
  const loaded = await services.documents.load(DEMO_IDS.strategy);
  const strategy = loaded.ok ? parseStrategy(loaded.value.document) : loaded;
  const backend = services.backends.local;
  const counts = await backend.count(DEMO_IDS.strategy);
  const listed = await backend.list({ strategy: DEMO_IDS.strategy, limit: 1000 });
  if (!strategy.ok || !counts.ok || !listed.ok) throw new Error('The run is expected to be there.');
  expect(listed.value.items).toHaveLength(counts.value.journeys);

  const gone = new Map<string, Set<string>>();
  for (const { caseId } of listed.value.items) {
    const history = await backend.readHistory(caseId);
    const entered = (history.ok ? history.value : []).flatMap((entry) =>
      'note' in entry && entry.note.code === 'entered' && entry.caseId === caseId
        ? [entry.note.operation]
        : [],
    );
    for (const [index, target] of entered.entries()) {
      const way = `${entered[index - 1] ?? ''} > ${target ?? ''}`;
      gone.set(way, (gone.get(way) ?? new Set()).add(caseId));
    }
  }
  const ways = countWays(strategy.value, counts.value.reached);
  expect(ways.size).toBeGreaterThan(5);
  for (const [key, count] of ways) {
    const { source = '', target = '' } = strategy.value.edges[key] ?? {};
    expect([key, count]).toEqual([key, gone.get(`${source} > ${target}`)?.size ?? 0]);
  }
  expect([...ways.values()].filter((count) => count > 0).length).toBeGreaterThan(3);
}, 60_000);

test('one customer is found, their story is read, and an event is reported by hand', async () => {
  const { user, services } = await openDemo();
  await user.clear(screen.getByRole('textbox', { name: /Days to run/ }));
  await user.type(screen.getByRole('textbox', { name: /Days to run/ }), '3');
  await start(user);
  const open = await services.backends.local.list({
    strategy: DEMO_IDS.strategy,
    status: 'active',
    limit: 1000,
  });
  const given = open.ok ? open.value.items.find(({ name }) => name !== '') : undefined;
  if (!given) throw new Error('Somebody is expected to be on their way after three days.');

  await user.click(screen.getByRole('radio', { name: 'Customers' }));
  await user.type(screen.getByRole('searchbox'), given.caseId);
  await screen.findByText('1 found');
  await waitFor(() =>
    expect(screen.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '2'),
  );
  screen.getByRole('grid', { name: 'Customers' }).focus();
  await user.keyboard('{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'What happened, and why' });
  expect(await within(panel).findByText('The journey starts')).toBeVisible();
  expect(within(panel).getByRole('heading', { name: given.name })).toBeVisible();

  await user.click(within(panel).getByRole('button', { name: /Report an event/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Paid in full' }));
  expect(await within(panel).findByText(/^Paid \S+/)).toBeVisible();
  const after = await services.backends.local.read(given.caseId);
  expect(after.ok && after.value.journey.facts['claim.arrearsAmount']).toMatchObject({ minor: 0 });
}, 60_000);

test('a strategy with an error does not run, and says what is wrong', async () => {
  const { user, services } = await openDemo();
  const loaded = await services.documents.load(DEMO_IDS.friendlyReminder);
  if (!loaded.ok) throw new Error('The demo has a friendly reminder.');
  await services.documents.remove(DEMO_IDS.friendlyReminder);
  await user.click(screen.getByRole('button', { name: 'Start the run' }));
  expect(await screen.findByText(/this strategy from running/, undefined, { timeout: 15_000 })).toBeVisible();
  const link = screen.getByRole('link', { name: 'Open the strategy and its problems' });
  expect(link).toHaveAttribute('href', `/strategies/${DEMO_IDS.strategy}`);
  const counted = await services.backends.local.count(DEMO_IDS.strategy);
  expect(counted.ok && counted.value.journeys).toBe(0);
}, 60_000);

test('a run is still there when the screen is opened again', async () => {
  const { user, services, unmount } = await openDemo();
  await start(user);
  unmount();
  renderApp(path, services);
  expect(await screen.findByText('Day 30', undefined, { timeout: 30_000 })).toBeVisible();
  expect(screen.queryByText(/has changed since this run began/)).toBeNull();
}, 60_000);
