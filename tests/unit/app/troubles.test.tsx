import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { Troubles } from '@/app/troubles';
import { createSegment, type Segment } from '@/core/condition';
import { LocaleProvider } from '@/ui';
import { ServicesProvider, useOpenDocument, type OpenDocument, type Services } from '@/workspace';
import { createTestServices } from '../../support/render-app';
import { saveRequest } from '../../support/save-request';

const A = '0190a000-0000-7000-8000-00000000000a';

let services: Services;
let shown: OpenDocument<Segment> | undefined;

/** Opens the segment and shows its name. */
function Screen() {
  const opening = useOpenDocument('segment', A);
  const open = opening.status === 'open' ? opening.open : undefined;
  useEffect(() => {
    shown = open;
  }, [open]);
  return <p>{opening.status}</p>;
}

async function change(name: string): Promise<void> {
  await act(async () => {
    shown?.change({ code: 'document-renamed', values: {} }, (document) => ({ ...document, name }));
    await shown?.flush();
  });
}

const nameOnScreen = () => shown?.store.getState().document.name;

beforeEach(async () => {
  services = createTestServices();
  await services.documents.save([
    saveRequest({ id: A, name: 'A segment', document: createSegment(A, 'A segment') }),
  ]);
  render(
    <ServicesProvider services={services}>
      <LocaleProvider>
        <Screen />
        <Troubles />
      </LocaleProvider>
    </ServicesProvider>,
  );
  await screen.findByText('open');
});

test('nothing is said while everything is kept', async () => {
  await change('Changed');
  expect(shown?.store.getState().saved).toBe('saved');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a window that was passed over says so, and takes the other state when asked', async () => {
  const taken = await services.documents.takeEpoch(A);
  if (!taken.ok) throw new Error('Nobody took the segment over.');
  const document = createSegment(A, 'From elsewhere');
  await change('From here');
  expect(await screen.findByRole('alert')).toHaveTextContent('Another window took over this document');
  await services.documents.save([saveRequest({ id: A, name: document.name, document, ...taken.value })]);
  await userEvent.click(screen.getByRole('button', { name: 'Take the other one' }));
  await waitFor(() => expect(nameOnScreen()).toBe('From elsewhere'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a conflict is settled by keeping what is on this screen', async () => {
  const taken = await services.documents.takeEpoch(A);
  if (!taken.ok) throw new Error('Nobody took the segment over.');
  const document = createSegment(A, 'From elsewhere');
  await change('From here');
  await services.documents.save([saveRequest({ id: A, name: document.name, document, ...taken.value })]);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit here' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(await services.documents.list()).toMatchObject({ value: [{ name: 'From here' }] });
});

test('a document that was removed elsewhere can be put back', async () => {
  await act(async () => {
    await services.documents.remove(A);
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Put it back' }));
  await waitFor(() => expect(shown?.store.getState().mode).toBe('writer'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
