import { useState } from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Button, CommandPalette, ConfirmDialog, Dialog, IconButton, Menu, Popover, useToast } from '@/ui';
import { KitProviders } from '../../support/kit-providers';

test('a dialog takes the focus, closes on Escape, and gives the focus back', async () => {
  const user = userEvent.setup();
  function Screen() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Rename</Button>
        <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Rename the strategy">
          A name
        </Dialog>
      </>
    );
  }
  render(<Screen />, { wrapper: KitProviders });

  await user.click(screen.getByRole('button', { name: 'Rename' }));
  const dialog = screen.getByRole('dialog', { name: 'Rename the strategy' });
  expect(dialog.contains(document.activeElement)).toBe(true);

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus());
});

test('a question before a deletion starts on the harmless answer', async () => {
  const user = userEvent.setup();
  const said: string[] = [];
  render(
    <ConfirmDialog
      isOpen
      title="Delete the strategy?"
      verb="Delete"
      isDanger
      onConfirm={() => said.push('deleted')}
      onCancel={() => said.push('kept')}
    >
      Its history goes with it.
    </ConfirmDialog>,
    { wrapper: KitProviders },
  );

  expect(screen.getByRole('alertdialog', { name: 'Delete the strategy?' })).toBeVisible();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Delete' }));

  expect(said).toEqual(['kept', 'deleted']);
});

test('a menu is walked by the keyboard and passes over what is disabled', async () => {
  const user = userEvent.setup();
  const done: string[] = [];
  const entry = (id: string, isDisabled = false) => ({
    id,
    label: id,
    isDisabled,
    onAction: () => done.push(id),
  });
  render(
    <Menu
      label="Actions"
      groups={[{ id: 'all', entries: [entry('copy'), entry('paste', true), entry('delete')] }]}
    >
      <Button>Actions</Button>
    </Menu>,
    { wrapper: KitProviders },
  );

  await user.tab();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');

  expect(done).toEqual(['delete']);
});

test('of entries to choose from, the chosen one is ticked', async () => {
  const user = userEvent.setup();
  const nothing = () => undefined;
  render(
    <Menu
      label="Language"
      groups={[
        {
          id: 'language',
          entries: [
            { id: 'en', label: 'English', isChosen: true, onAction: nothing },
            { id: 'de', label: 'Deutsch', isChosen: false, onAction: nothing },
          ],
        },
      ]}
    >
      <Button>Language</Button>
    </Menu>,
    { wrapper: KitProviders },
  );

  await user.click(screen.getByRole('button', { name: 'Language' }));

  expect(screen.getByRole('menuitemradio', { name: 'English' })).toBeChecked();
  expect(screen.getByRole('menuitemradio', { name: 'Deutsch' })).not.toBeChecked();
});

test('the command palette does the first thing that fits what was typed, once it is gone', async () => {
  const user = userEvent.setup();
  const done: string[] = [];
  const entry = (label: string) => ({ id: label, label, onAction: () => done.push(label) });
  render(
    <CommandPalette
      isOpen
      onClose={() => done.push('closed')}
      label="Commands"
      placeholder="Search"
      groups={[
        { id: 'go', label: 'Go to', entries: [entry('Library'), entry('Portfolios')] },
        { id: 'edit', label: 'Edit', entries: [entry('Undo')] },
      ]}
    />,
    { wrapper: KitProviders },
  );
  await screen.findByRole('dialog', { name: 'Commands' });

  await user.keyboard('portf');
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Portfolios']);
  await user.keyboard('{Enter}');

  await waitFor(() => expect(done).toEqual(['closed', 'Portfolios']));
});

test('a picture-only button has its name for a screen reader and in its tooltip', async () => {
  const user = userEvent.setup();
  render(<IconButton label="Undo" shortcut="Ctrl Z" icon={<svg />} />, { wrapper: KitProviders });

  await user.tab();

  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  expect(await screen.findByRole('tooltip')).toHaveTextContent('UndoCtrl Z');
});

test('a popover hands its content the way to close it', async () => {
  const user = userEvent.setup();
  render(
    <Popover label="Rename" trigger={<Button>Name</Button>}>
      {(close) => <Button onPress={close}>Done</Button>}
    </Popover>,
    { wrapper: KitProviders },
  );

  await user.click(screen.getByRole('button', { name: 'Name' }));
  expect(screen.getByRole('dialog', { name: 'Rename' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Done' }));

  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a toast is announced, offers to take back, and leaves when it was used', async () => {
  const user = userEvent.setup();
  const done: string[] = [];
  function Screen() {
    const toast = useToast();
    const action = { label: 'Undo', onPress: () => done.push('undone') };
    return <Button onPress={() => toast({ tone: 'ok', title: '3 steps deleted', action })}>Delete</Button>;
  }
  render(<Screen />, { wrapper: KitProviders });

  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByRole('alertdialog', { name: '3 steps deleted' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(done).toEqual(['undone']);
  expect(screen.queryByText('3 steps deleted')).toBeNull();
});
