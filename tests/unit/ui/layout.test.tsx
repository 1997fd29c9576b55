import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import {
  Breadcrumbs,
  Link,
  NavigationProvider,
  ScreenBar,
  ScreenBarOutlet,
  ScreenBarProvider,
  SplitPanel,
  Stepper,
  Tabs,
} from '@/ui';
import { KitProviders } from '../../support/kit-providers';

test('a plain click on a link stays in the app; a click for a new tab is the browser’s', () => {
  const visited: string[] = [];
  render(
    <NavigationProvider path="/" navigate={(href) => visited.push(href)}>
      <Link href="/portfolios">Portfolios</Link>
    </NavigationProvider>,
  );
  const link = screen.getByRole('link', { name: 'Portfolios' });

  const stays = fireEvent.click(link, { ctrlKey: true });
  expect(stays).toBe(true);
  expect(visited).toEqual([]);

  fireEvent.click(link);
  expect(visited).toEqual(['/portfolios']);
});

test('a screen fills the bar, names the window, and takes its things with it when it goes', () => {
  const frame = (screenIsOpen: boolean) => (
    <ScreenBarProvider product="Fairpath">
      <header>
        <ScreenBarOutlet name="lead" />
        <ScreenBarOutlet name="tail" />
      </header>
      {screenIsOpen && (
        <ScreenBar
          crumbs={[{ label: 'Library', href: '/' }, { label: 'Early care' }]}
          actions={<b>Publish</b>}
          isMerged
        />
      )}
    </ScreenBarProvider>
  );
  const { rerender } = render(frame(true), { wrapper: KitProviders });

  const bar = screen.getByRole('banner');
  expect(bar).toHaveTextContent('LibraryEarly carePublish');
  expect(screen.getByRole('heading', { level: 1, name: 'Early care' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(document.title).toBe('Early care · Fairpath');

  rerender(frame(false));
  expect(bar).toHaveTextContent('');
});

test('the last crumb is the screen itself and no link', () => {
  render(
    <Breadcrumbs
      crumbs={[
        { label: 'Library', href: '/' },
        { label: 'Early care', href: '/x' },
      ]}
    />,
    {
      wrapper: KitProviders,
    },
  );

  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Library']);
  expect(screen.getByText('Early care')).toHaveAttribute('aria-current', 'page');
});

test('a split is moved by the keyboard, within its limits', async () => {
  const user = userEvent.setup();
  render(
    <SplitPanel label="Size of the list" initialSize={200} min={180} max={240} side="List">
      Rest
    </SplitPanel>,
  );
  const handle = screen.getByRole('separator', { name: 'Size of the list' });

  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(handle).toHaveAttribute('aria-valuenow', '216');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(handle).toHaveAttribute('aria-valuenow', '240');
  await user.keyboard('{Home}');
  expect(handle).toHaveAttribute('aria-valuenow', '180');
});

test('arrows move along the tabs and show what belongs to them', async () => {
  const user = userEvent.setup();
  function Screen() {
    const [selected, setSelected] = useState<'step' | 'rules'>('step');
    return (
      <Tabs
        label="Inspector"
        selected={selected}
        onSelect={setSelected}
        pages={[
          { id: 'step', label: 'Step', content: 'Day 2' },
          { id: 'rules', label: 'Rules', content: 'Quiet hours' },
        ]}
      />
    );
  }
  render(<Screen />, { wrapper: KitProviders });
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Day 2');

  await user.tab();
  await user.keyboard('{ArrowRight}');

  expect(screen.getByRole('tab', { name: 'Rules' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Quiet hours');
});

test('a stepper says which steps are done and which one this is', () => {
  render(<Stepper label="Import" steps={['File', 'Columns', 'Done']} current={1} />, {
    wrapper: KitProviders,
  });

  const [file, columns] = screen.getAllByRole('listitem');
  expect(file).toHaveTextContent('Filedone');
  expect(columns).toHaveAttribute('aria-current', 'step');
});
