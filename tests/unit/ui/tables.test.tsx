import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DataTable, VirtualTable } from '@/ui';
import type { Column, Sorting } from '@/ui';
import { KitProviders } from '../../support/kit-providers';

type Customer = { id: string; arrears: number };

const columns: Column<Customer>[] = [
  { id: 'id', heading: 'Customer', isRowHeader: true, isSortable: true, cell: (row) => row.id },
  { id: 'arrears', heading: 'Arrears', isNumber: true, cell: (row) => row.arrears },
];

test('a heading sorts upwards first, then the other way round, and says so', async () => {
  const user = userEvent.setup();
  function Screen() {
    const [sorting, setSorting] = useState<Sorting | undefined>(undefined);
    return (
      <DataTable
        label="Customers"
        columns={columns}
        rows={[]}
        rowId={(row) => row.id}
        sorting={sorting}
        onSort={setSorting}
      />
    );
  }
  render(<Screen />, { wrapper: KitProviders });
  const heading = screen.getByRole('columnheader', { name: 'Customer' });
  expect(heading).not.toHaveAttribute('aria-sort');

  await user.click(screen.getByRole('button', { name: 'Customer' }));
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('button', { name: 'Customer' }));
  expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('a row is named by its row header', () => {
  render(
    <DataTable
      label="Customers"
      columns={columns}
      rows={[{ id: 'C-1', arrears: 12 }]}
      rowId={(row) => row.id}
    />,
  );

  expect(screen.getByRole('rowheader', { name: 'C-1' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '12' })).toHaveClass('num');
});

test('a long table draws only what is in sight but knows its length', async () => {
  render(
    <VirtualTable
      label="Customers"
      height="340px"
      columns={columns}
      rowCount={100_000}
      rowAt={(index) => ({ id: `C-${index}`, arrears: index })}
    />,
    { wrapper: KitProviders },
  );

  const first = await screen.findByRole('rowheader', { name: 'C-0' });
  const grid = screen.getByRole('grid', { name: 'Customers' });
  expect(grid).toHaveAttribute('aria-rowcount', '100001');
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(first.parentElement).toHaveAttribute('aria-rowindex', '2');
});

test('the active row of a long table moves by the keyboard and opens on Enter', async () => {
  const user = userEvent.setup();
  const opened: string[] = [];
  render(
    <VirtualTable
      label="Customers"
      height="340px"
      columns={columns}
      rowCount={1000}
      rowAt={(index) => ({ id: `C-${index}`, arrears: index })}
      onOpen={(row) => opened.push(row.id)}
    />,
    { wrapper: KitProviders },
  );

  await user.tab();
  expect(screen.getByRole('grid')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}{ArrowUp}{ArrowUp}{Enter}{End}{Enter}');

  expect(opened).toEqual(['C-1', 'C-0', 'C-999']);
});

test('the rows of a long table can be pressed', async () => {
  const user = userEvent.setup();
  const opened: string[] = [];
  render(
    <VirtualTable
      label="Customers"
      height="340px"
      columns={columns}
      rowCount={10}
      rowAt={(index) => ({ id: `C-${index}`, arrears: index })}
      onOpen={(row) => opened.push(row.id)}
    />,
    { wrapper: KitProviders },
  );

  await user.click(await screen.findByRole('rowheader', { name: 'C-3' }));

  expect(opened).toEqual(['C-3']);
});
