import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { renderApp } from '../../support/render-app';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('the rail leads to every place, and marks the one that is open', async () => {
  const user = userEvent.setup();
  renderApp('/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  const rail = screen.getByRole('navigation', { name: 'Main' });
  const names = within(rail)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));
  expect(names).toEqual(['Library', 'Portfolios', 'Import and export', 'Settings']);
  expect(within(rail).getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');

  await user.click(within(rail).getByRole('link', { name: 'Portfolios' }));

  await waitFor(() =>
    expect(within(rail).getByRole('link', { name: 'Portfolios' })).toHaveAttribute('aria-current', 'page'),
  );
  expect(within(rail).getByRole('link', { name: 'Settings' })).not.toHaveAttribute('aria-current');
});

test('a screen inside a place marks the place, but not as the page itself', async () => {
  renderApp('/portfolios/import');

  const rail = await screen.findByRole('navigation', { name: 'Main' });
  expect(within(rail).getByRole('link', { name: 'Portfolios' })).toHaveAttribute('aria-current', 'true');
});

test('a new screen takes the focus, so that the Tab key starts in it', async () => {
  const user = userEvent.setup();
  renderApp('/settings');

  await user.click(await screen.findByRole('link', { name: 'Portfolios' }));

  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('the first stop of the Tab key skips to the content', async () => {
  const user = userEvent.setup();
  renderApp('/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });

  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  await user.keyboard('{Enter}');

  expect(screen.getByRole('main')).toHaveFocus();
});

test('Control and K opens the palette from anywhere, and it goes where one says', async () => {
  const user = userEvent.setup();
  const { router } = renderApp('/');
  await screen.findByRole('navigation', { name: 'Main' });

  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', { name: 'Commands' });
  await user.keyboard('sett{Enter}');

  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/settings');
});

test('the palette also changes how the screens look', async () => {
  const user = userEvent.setup();
  renderApp('/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });

  await user.click(screen.getByRole('button', { name: /Search or jump to/ }));
  await screen.findByRole('dialog', { name: 'Commands' });
  await user.keyboard('dark{Enter}');

  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the language menu changes every word on the screen', async () => {
  const user = userEvent.setup();
  renderApp('/settings');

  await user.click(await screen.findByRole('button', { name: 'Language' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'Deutsch' }));

  expect(screen.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Hauptmenü' })).toBeVisible();
  expect(document.title).toBe('Einstellungen · Fairpath');
});

test('an address that leads nowhere says so and offers the library', async () => {
  renderApp('/no/such/place');

  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Open the library' })).toHaveAttribute(
    'href',
    '/',
  );
});
