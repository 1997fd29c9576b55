import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSegment, type Segment } from '@/core/condition';
import {
  ServicesProvider,
  useDocumentList,
  useDocumentState,
  useOpenDocument,
  useProject,
} from '@/workspace';
import type { OpenDocument, Services } from '@/workspace';
import { saveRequest } from '../../support/save-request';
import { createTestServices } from '../../support/render-app';

const A = '0190a000-0000-7000-8000-00000000000a';

let services: Services;
let shown: OpenDocument<Segment> | undefined;

beforeEach(async () => {
  shown = undefined;
  services = createTestServices();
  const document = createSegment(A, 'Segment A');
  await services.documents.save([saveRequest({ id: A, name: 'Segment A', document })]);
});

afterEach(cleanup);

function Screen({ id }: { id: string }) {
  const opening = useOpenDocument('segment', id);
  const list = useDocumentList('segment');
  const project = useProject();
  return (
    <>
      <p>{opening.status === 'failed' ? opening.problem.code : opening.status}</p>
      {opening.status === 'open' && <Name open={opening.open} />}
      <p>listed: {list.headers.map(({ name }) => name).join()}</p>
      <p>project: {project?.segments.map(({ name }) => name).join() ?? 'not read'}</p>
    </>
  );
}

function Name({ open }: { open: OpenDocument<Segment> }) {
  useEffect(() => {
    shown = open;
  }, [open]);
  return <p>name: {useDocumentState(open, ({ document }) => document.name)}</p>;
}

function show(id = A) {
  return render(
    <StrictMode>
      <ServicesProvider services={services}>
        <Screen id={id} />
      </ServicesProvider>
    </StrictMode>,
  );
}

test('a screen opens a document, follows its changes, and the project with it', async () => {
  show();
  expect(await screen.findByText('name: Segment A')).toBeInTheDocument();
  expect(await screen.findByText('project: Segment A')).toBeInTheDocument();
  const label = { code: 'document-renamed', values: {} };
  act(() => void shown?.change(label, (document) => ({ ...document, name: 'Changed' })));
  expect(screen.getByText('name: Changed')).toBeInTheDocument();
  expect(screen.getByText('project: Changed')).toBeInTheDocument();
  expect(await screen.findByText('listed: Changed')).toBeInTheDocument();
  expect(await services.documents.list()).toMatchObject({ ok: true, value: [{ name: 'Changed' }] });
});

test('a document that is not there is said to be missing', async () => {
  show('0190a000-0000-7000-8000-0000000000ff');
  expect(await screen.findByText('document-missing')).toBeInTheDocument();
});
