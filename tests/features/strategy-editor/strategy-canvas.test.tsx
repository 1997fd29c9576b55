import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edits } from '@/core/strategy';
import { StrategyCanvas } from '@/features/strategy-editor';
import { ServicesProvider } from '@/workspace';
import { KitProviders } from '../../support/kit-providers';
import { createTestServices } from '../../support/render-app';
import { emptyStrategy } from './inspected';

const counts = new Map([['entry', 12_480]]);

async function look(selected: string | null, strategy = emptyStrategy()) {
  const chosen: (string | null)[] = [];
  const choose = (step: string | null) => chosen.push(step);
  render(
    <KitProviders>
      <ServicesProvider services={createTestServices()}>
        <StrategyCanvas strategy={strategy} counts={counts} selected={selected} onSelect={choose} />
      </ServicesProvider>
    </KitProviders>,
  );
  const entry = await screen.findByRole('group', { name: /^Entry/ });
  return { chosen, entry };
}

const heard = (words: RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(words),
    ),
  );

test('a strategy that is only looked at shows its counts, and nothing to change it by', async () => {
  const { entry } = await look(null);
  await waitFor(() => expect(entry).toHaveAccessibleName(/12,480 reached/));
  expect(screen.queryByRole('button', { name: /^Add a step/ })).toBeNull();
});

test('pointing at a step tells who looks at it', async () => {
  const { chosen, entry } = await look(null);
  // A whole press would drag, which needs a window that jsdom does not hand to its events.
  fireEvent.click(entry);
  expect(chosen).toEqual(['entry']);
});

test('a step selected from outside stays selected', async () => {
  const { chosen, entry } = await look('entry');
  await waitFor(() => expect(entry).toHaveClass('selected'));
  expect(chosen.at(-1) ?? 'entry').toBe('entry');
});

test('where a path ends is said to who walks along it', async () => {
  const { entry } = await look('entry');
  await waitFor(() => expect(entry).toHaveClass('selected'));
  fireEvent.keyDown(entry, { key: 'ArrowUp' });
  await heard(/^The path begins here\.$/);
});

test('a group is opened for the eye, and the step that is chosen stays chosen', async () => {
  const start = emptyStrategy();
  const sent = edits.insertNode(start, edits.createNode(start, 'send'), {
    after: { source: 'entry', port: 'next' },
  });
  const grouped = edits.collapseGroup(edits.groupNodes(sent, ['exit', 'send-1'], 'First'), 'group-1', true);
  const { chosen } = await look('send-1', grouped);
  fireEvent.keyDown(screen.getByRole('group', { name: 'Strategy canvas' }), { key: 'g' });
  await heard(/First/);
  expect(chosen.filter((step) => step !== 'send-1')).toEqual([]);
});
