import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VirtualList } from '@/ui';

function Screen({ count }: { count: number }) {
  const rows = Array.from({ length: count }, (_, at) => ({ key: `row ${at}`, name: `Row ${at}` }));
  return (
    <VirtualList label="Rows" rows={rows} rowHeight={28} after={<p>That is all.</p>}>
      {({ name }) => <button type="button">{name}</button>}
    </VirtualList>
  );
}

test('a short list is a list like any other', () => {
  render(<Screen count={40} />);
  expect(screen.getByRole('list', { name: 'Rows' })).toBeVisible();
  expect(screen.getAllByRole('listitem').length).toBe(40);
  expect(screen.getByText('That is all.')).toBeVisible();
});

test('of a long list only what is in sight is drawn, and each row knows its place', async () => {
  render(<Screen count={5000} />);
  const first = (await screen.findByRole('button', { name: 'Row 0' })).parentElement;
  expect(first).toHaveAttribute('aria-posinset', '1');
  expect(first).toHaveAttribute('aria-setsize', '5000');
  expect(screen.getAllByRole('listitem').length).toBeLessThan(80);
  expect(screen.getByRole('list').style.height).toBe('140000px');
});
