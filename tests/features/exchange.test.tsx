import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseBundle } from '@/core/bundle';
import { toStoredPortfolio } from '@/core/portfolio';
import { digestProject, parseProject, toProjectFile, writeProject, type Project } from '@/core/project';
import { seedWorkspace, type Services } from '@/workspace';
import { createDemoPortfolio } from '../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../mocks/data/demo-project';
import { demoBundleText } from '../support/demo-files';
import { createTestServices, renderApp } from '../support/render-app';

const demo = createDemoProject();
const SLOW = { timeout: 15_000 };
const LONG = { timeout: 60_000 };

/** What the browser was handed to keep; jsdom cannot keep files itself. */
let saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:test/${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: () => undefined,
  });
  document.addEventListener('click', keep, true);
  function keep(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || target.download === '') return;
    event.preventDefault();
    const blob = blobs.get(target.href);
    if (blob) saved.push({ name: target.download, text: textOf(blob) });
  }
  return () => document.removeEventListener('click', keep, true);
});

afterEach(() => localStorage.clear());

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The file cannot be read.'));
    reader.readAsText(blob);
  });
}

async function openExchange(project: Project = demo) {
  const user = userEvent.setup();
  const services = createTestServices();
  await seedWorkspace(services.documents, project);
  const app = renderApp('/exchange', services);
  await screen.findByRole('heading', { name: 'Take out' }, SLOW);
  return { user, ...app };
}

async function bring(
  user: ReturnType<typeof userEvent.setup>,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place to choose a file.');
  await user.upload(input, new File([content], name, { type: 'application/json' }));
}

/** The notice a title stands in. */
function noticeOf(title: HTMLElement): HTMLElement {
  const notice = screen.getAllByRole('alert').find((each) => each.contains(title));
  if (!notice) throw new Error('The title stands in no notice.');
  return notice;
}

/** The names of what is kept, by kind. */
async function namesIn({ documents }: Services): Promise<string[]> {
  const listed = await documents.list();
  return listed.ok ? listed.value.map(({ kind, name }) => `${kind} ${name}`).sort() : [];
}

test('the project comes out as a file that says the same, without anybody’s data', LONG, async () => {
  const { user } = await openExchange();

  await user.click(screen.getByRole('button', { name: 'Export the project' }));

  expect(await screen.findByText('demo.project.json was handed to your browser')).toBeInTheDocument();
  const [file] = saved;
  const read = parseProject((await file?.text) ?? '', (html) => html);
  expect(read.ok && digestProject(read.value.project)).toBe(digestProject(demo));
  expect(read.ok && read.value.portfolios).toEqual([]);
});

test(
  'portfolios come along when they are asked for, with a word about whose data they are',
  LONG,
  async () => {
    const { user, services } = await openExchange();
    const portfolio = createDemoPortfolio();
    await services.portfolios.save(toStoredPortfolio(portfolio));

    await user.click(await screen.findByRole('checkbox', { name: /With 1 portfolio/ }));
    expect(screen.getByText(/Portfolios hold personal data/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Export the project' }));

    await screen.findByText('demo.project.json was handed to your browser', {}, SLOW);
    const read = parseProject((await saved[0]?.text) ?? '', (html) => html);
    expect(read.ok && read.value.portfolios).toEqual([portfolio]);
  },
);

test(
  'a bundle is made once nothing stands in its way, and what does is said with its place',
  LONG,
  async () => {
    const templates = demo.templates.filter(({ name }) => name !== 'Short reminder');
    const { user } = await openExchange({ ...demo, templates });

    await user.click(screen.getByRole('radio', { name: /^Bundle/ }));
    await user.click(screen.getByRole('button', { name: 'Check and export' }));

    expect(await screen.findByText('1 problem stands in the way', {}, SLOW)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'A friendly first month' })).toHaveAttribute(
      'href',
      `/strategies/${demo.strategies[0]?.id ?? ''}`,
    );
    expect(saved).toEqual([]);
  },
);

test('a bundle from the browser is the one the terminal makes', LONG, async () => {
  const { user } = await openExchange();

  await user.click(screen.getByRole('radio', { name: /^Bundle/ }));
  await user.click(screen.getByRole('button', { name: 'Check and export' }));

  await screen.findByText('demo.v1.bundle.json was handed to your browser', {}, SLOW);
  const made = parseBundle((await saved[0]?.text) ?? '');
  const expected = parseBundle(await demoBundleText());
  if (!made.ok || !expected.ok) throw new Error('Both bundles are expected to come through the door.');
  expect(made.value.digest).toBe(expected.value.digest);
  expect(made.value.sources).toBeDefined();
});

test('an import is shown before it is done, comes in all at once, and can be taken back', LONG, async () => {
  const [strategy] = demo.strategies;
  const [segment] = demo.segments;
  if (!strategy || !segment) throw new Error('The demo has a strategy and a segment.');
  const incoming: Project = {
    ...demo,
    strategies: [{ ...strategy, name: 'A calm first month' }],
    segments: [...demo.segments, { ...segment, id: '0193ffff-0000-7000-8000-000000000009' }],
  };
  const { user, services } = await openExchange();
  const before = await namesIn(services);

  await bring(user, 'from-hamburg.json', writeProject(incoming, [createDemoPortfolio()]));

  expect(await screen.findByText('What from-hamburg.json would change', {}, SLOW)).toBeInTheDocument();
  const group = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });
  expect(group('Replaces what is here')).toHaveTextContent(
    'A calm first month so far “A friendly first month”',
  );
  expect(group('Comes in new')).toHaveTextContent(segment.name);
  expect(group('Would be there twice by name')).toHaveTextContent(segment.name);
  expect(group('Portfolios, with personal data')).toHaveTextContent('500 claims');
  expect(await namesIn(services)).toEqual(before);

  await user.click(screen.getByRole('button', { name: 'Bring in 3 documents' }));

  const done = await screen.findByText('from-hamburg.json is in', {}, SLOW);
  expect(await namesIn(services)).toEqual(
    [
      ...before.filter((name) => name !== 'strategy A friendly first month'),
      'strategy A calm first month',
      `segment ${segment.name}`,
    ].sort(),
  );
  const kept = await services.portfolios.list();
  expect(kept.ok && kept.value).toHaveLength(1);

  // By someone who double-clicks everything.
  const undo = within(noticeOf(done)).getByRole('button', { name: 'Undo' });
  await Promise.all([user.click(undo), user.click(undo)]);

  await waitFor(async () => expect(await namesIn(services)).toEqual(before), SLOW);
  expect(await screen.findByText('The import was taken back', {}, SLOW)).toBeInTheDocument();
  await expect(screen.findByText('That did not work', {}, { timeout: 1000 })).rejects.toThrow();
  const left = await services.portfolios.list();
  expect(left.ok && left.value).toEqual([]);
});

test('what could do harm is left out, and said', LONG, async () => {
  const hostile = writeProject(demo).replace(
    'This is easy to forget.',
    'This <script>steal()</script> is easy to forget.',
  );
  const { user } = await openExchange();

  await bring(user, 'hostile.json', hostile);

  const left = await screen.findByRole('region', { name: /^Is left out/ }, SLOW);
  expect(left).toHaveTextContent('Friendly reminder script');
});

test('a bundle with its documents brings them back; one without can only be run', LONG, async () => {
  const { user } = await openExchange({ ...demo, strategies: [] });

  await bring(user, 'bare.bundle.json', await demoBundleText());
  expect(await screen.findByText('“Demo” can be run, not edited', {}, SLOW)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Another file' }));

  await bring(user, 'full.bundle.json', await demoBundleText(true));
  expect(
    await screen.findByText(/the bundle “Demo”, version 1, was made from/, {}, SLOW),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bring in 1 document' }));
  expect(await screen.findByText('full.bundle.json is in', {}, SLOW)).toBeInTheDocument();
});

test.each([
  ['is no project', '{"a":1}', 'This is neither a Fairpath project nor a bundle.'],
  ['is not JSON', '{"format":', /The file is not JSON/],
  ['is nested too deep', `${'['.repeat(100)}${']'.repeat(100)}`, /64 levels deep/],
  ['has a key that reaches a prototype', '{"__proto__":{}}', /“__proto__”/],
  ['is of a newer version', JSON.stringify({ ...toProjectFile(demo), formatVersion: 7 }), /version 7/],
  ['is not text', new Uint8Array([0x7b, 0xff]), 'The file is not text in UTF-8.'],
])('a file that %s gets one sentence, and nothing changes', LONG, async (_, content, sentence) => {
  const { user, services } = await openExchange();
  const before = await namesIn(services);

  await bring(user, 'strange.json', content);

  const title = await screen.findByText('strange.json was not taken', {}, SLOW);
  const notice = noticeOf(title);
  expect(within(notice).getByText(sentence)).toBeInTheDocument();
  expect(within(notice).getAllByRole('listitem')).toHaveLength(1);
  expect(await namesIn(services)).toEqual(before);
});
