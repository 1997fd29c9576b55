import { useState } from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Button, ErrorScreenBoundary, Notice, ProgressBar, useAnnounce } from '@/ui';
import { KitProviders } from '../../support/kit-providers';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the same sentence announced twice is heard twice', async () => {
  const user = userEvent.setup();
  function Screen() {
    const announce = useAnnounce();
    return <Button onPress={() => announce('Step moved.')}>Move</Button>;
  }
  render(<Screen />, { wrapper: KitProviders });
  const region = screen.getByRole('status');

  await user.click(screen.getByRole('button', { name: 'Move' }));
  const first = within(region).getByText('Step moved.');
  await user.click(screen.getByRole('button', { name: 'Move' }));

  expect(within(region).getByText('Step moved.')).not.toBe(first);
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('what is urgent is said in the other region', async () => {
  const user = userEvent.setup();
  function Screen() {
    const announce = useAnnounce();
    return <Button onPress={() => announce('Not saved.', 'assertive')}>Save</Button>;
  }
  render(<Screen />, { wrapper: KitProviders });

  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(screen.getByRole('alert')).toHaveTextContent('Not saved.');
});

test('a failure stays in its part of the screen and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const user = userEvent.setup();
  function Fragile({ isBroken }: { isBroken: boolean }) {
    if (isBroken) throw new Error('The canvas lost its document.');
    return <p>The canvas</p>;
  }
  function Screen() {
    const [isBroken, setBroken] = useState(true);
    return (
      <>
        <Button onPress={() => setBroken(false)}>Mend</Button>
        <ErrorScreenBoundary>
          <Fragile isBroken={isBroken} />
        </ErrorScreenBoundary>
      </>
    );
  }
  render(<Screen />, { wrapper: KitProviders });
  expect(screen.getByText('This part of the screen stopped working')).toBeVisible();
  expect(screen.getByText(/The canvas lost its document/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Mend' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(screen.getByText('The canvas')).toBeVisible();
});

test('long work says how far it is and can be stopped', async () => {
  const user = userEvent.setup();
  const said: string[] = [];
  render(<ProgressBar label="Reading" value={620} max={1000} onCancel={() => said.push('stop')} />, {
    wrapper: KitProviders,
  });

  expect(screen.getByRole('progressbar', { name: 'Reading' })).toHaveAttribute('aria-valuetext', '62%');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(said).toEqual(['stop']);
});

test('only a notice that is news interrupts', () => {
  render(
    <>
      <Notice tone="warn">Quiet.</Notice>
      <Notice tone="bad" isAlert>
        News.
      </Notice>
    </>,
  );

  expect(screen.getByRole('alert')).toHaveTextContent('News.');
});
