import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { parseStoredPortfolio } from '@/core/portfolio';
import { createTestServices, renderApp } from '../support/render-app';

const NOW = Date.UTC(2026, 10, 22, 9);

afterEach(() => localStorage.clear());

const csv = (name: string, ...lines: string[]): File =>
  new File([lines.join('\r\n')], name, { type: 'text/csv' });

async function open(file: File) {
  const user = userEvent.setup();
  const app = renderApp(
    '/portfolios/import',
    createTestServices(() => NOW),
  );
  await screen.findByRole('heading', { name: 'Import a portfolio' }, { timeout: 10_000 });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place to choose a file.');
  await user.upload(input, file);
  return { user, ...app };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('a file is mapped, asked about, looked at and kept', { timeout: 60_000 }, async () => {
  const { user, services } = await open(
    csv(
      'flexcard_2026-11-20.csv',
      'KundenNr;Vorname;Betrag;Faellig',
      'C-1;Ada;1.284,90;03.11.2026',
      'C-2;;18,20;04.11.2026',
      'C-2;Bo;1,00;04.11.2026',
      'C-3;Cy;-5,00;04.11.2026',
    ),
  );

  // The question is open, so nothing can go on, and every dated row is refused.
  const question = await screen.findByRole('region', { name: 'How are dates written in Faellig?' });
  expect(await button('See coverage')).toBeDisabled();
  expect(screen.getByText('Say whether the day or the month comes first in Faellig.')).toBeInTheDocument();

  await user.click(within(question).getByRole('radio', { name: /Day first/ }));
  await waitFor(async () => expect(await button('See coverage')).toBeEnabled());
  await waitFor(() => expect(screen.getByText('2 of 4')).toBeInTheDocument());

  await user.click(await button('See coverage'));
  const account = await screen.findByRole('region', { name: 'What becomes of the rows' });
  expect(account).toHaveTextContent('Rows in the file4Imported as claims2Refused, each with its reason2');
  expect(screen.getByRole('table', { name: 'Amounts' })).toHaveTextContent('€1,303.10');

  const name = screen.getByRole('textbox', { name: /Name of the portfolio/ });
  await user.clear(name);
  await user.type(name, 'FlexCard, November');
  await user.click(await button('Save the portfolio'));
  await screen.findByRole('heading', { name: 'The portfolio is saved' });

  const list = await services.portfolios.list();
  const [kept] = list.ok ? list.value : [];
  expect(kept).toMatchObject({ name: 'FlexCard, November', asOf: '2026-11-20', cases: 2 });
  const stored = await services.portfolios.read(kept?.id ?? '');
  if (!stored.ok) throw new Error(stored.error.code);
  const portfolio = parseStoredPortfolio(stored.value);
  expect(portfolio).toMatchObject({
    ok: true,
    value: {
      origin: { kind: 'file', file: 'flexcard_2026-11-20.csv', rows: 4, rejected: 2 },
      cases: [{ id: 'C-1', facts: { 'claim.dueDate': '2026-11-03' } }, { id: 'C-2' }],
    },
  });
});

test('a column left out, and one sent elsewhere, change what comes in', { timeout: 60_000 }, async () => {
  const { user } = await open(csv('claims.csv', 'claim_no,amount,riskscore', 'A,10.50,0.4', 'B,x,0.2'));
  await screen.findByText('1 of 2');

  await user.click(await button(/Where riskscore goes/));
  await user.click(await screen.findByRole('option', { name: 'Leave out' }));
  expect(await button(/Where riskscore goes/)).toHaveTextContent('Leave out');

  await user.click(await button(/Where amount goes/));
  await user.click(await screen.findByRole('option', { name: 'Leave out' }));
  await screen.findByText('No column says how much is owed.');
  expect(await button('See coverage')).toBeDisabled();
});

test('a workbook under a false name is refused with one sentence, and another file may follow', async () => {
  const workbook = new File([Uint8Array.from([0x50, 0x4b, 3, 4]), 'xl/workbook.xml'], 'claims.csv');
  const { user } = await open(workbook);

  await screen.findByText('claims.csv cannot be read');
  screen.getByText(/^This is a workbook \(\.xlsx\)/);
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await user.upload(input, csv('good.csv', 'claim_no,amount', 'A,10.50'));
  await screen.findByText('Every row can be taken.');
});

test(
  'without a file the demo portfolio is kept, listed as invented, and can be removed',
  { timeout: 60_000 },
  async () => {
    const user = userEvent.setup();
    const { router } = renderApp(
      '/portfolios',
      createTestServices(() => NOW),
    );
    await screen.findByRole('heading', { name: 'No portfolio yet' }, { timeout: 10_000 });

    await user.click(await button('Take the demo portfolio'));
    await button('Demo portfolio (synthetic)');
    expect(router.state.location.pathname).toBe('/portfolios');
    await screen.findByText(/Invented from seed/);
    expect(screen.getByRole('complementary', { name: 'What is in it' })).toHaveTextContent('500 claims');

    await user.click(await button('Remove Demo portfolio (synthetic)'));
    await user.click(
      within(await screen.findByRole('alertdialog', { name: /^Remove “/ })).getByRole('button', {
        name: 'Remove',
      }),
    );
    await screen.findByRole('heading', { name: 'No portfolio yet' });
  },
);
