import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../support/until';
import { keepSegment, keptName, openSegment, openTab, rename, type Tab } from '../../support/workspace';

const ID = '0190a000-0000-7000-8000-000000000001';

let count = 0;
let name = '';
let tab: Tab;
const opened: Tab[] = [];

function anotherTab(): Tab {
  const other = openTab(name);
  opened.push(other);
  return other;
}

beforeEach(async () => {
  name = `open-document-${(count += 1)}`;
  tab = anotherTab();
  await keepSegment(tab, ID, 'Segment');
});

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** From now on nothing can be written, as on a full disk; returns how to make room. */
function fillDisk(): () => void {
  const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
  const value = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  Object.defineProperty(IDBObjectStore.prototype, 'put', { ...whole, value });
  return () => void Object.defineProperty(IDBObjectStore.prototype, 'put', whole ?? {});
}

describe('an open document', () => {
  test('saves itself soon after a change', async () => {
    const segment = await openSegment(tab, ID);
    expect(rename(segment, 'Late payers')).toBe(true);
    expect(segment.store.getState()).toMatchObject({ saved: 'unsaved', mode: 'writer' });
    await until(() => segment.store.getState().saved === 'saved');
    expect(await keptName(tab, ID)).toBe('Late payers');
    expect(segment.store.getState().revision).toBe(2);
  });

  test('saves at once when asked, and once for many changes', async () => {
    const segment = await openSegment(tab, ID);
    for (const letter of 'abcdef') rename(segment, letter);
    await segment.flush();
    expect(await keptName(tab, ID)).toBe('f');
    expect(segment.store.getState()).toMatchObject({ saved: 'saved', revision: 2 });
  });

  test('saves what came while a save was under way', async () => {
    const segment = await openSegment(tab, ID);
    rename(segment, 'first');
    const flushed = segment.flush();
    rename(segment, 'second');
    await flushed;
    expect(await keptName(tab, ID)).toBe('second');
  });

  test('saves in spite of never-ending changes', async () => {
    const segment = await openSegment(tab, ID);
    const start = Date.now();
    for (let at = 0; segment.store.getState().revision === 1 && Date.now() - start < 4000; at += 1) {
      rename(segment, `typing ${at}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(segment.store.getState().revision).toBeGreaterThan(1);
    expect(Date.now() - start).toBeLessThan(3000);
  });

  test('takes a change back and does it again, and keeps both', async () => {
    const segment = await openSegment(tab, ID);
    segment.change({ code: 'document-renamed', values: {} }, (document) => ({ ...document, name: 'Late' }), {
      selection: { before: ['nothing'], after: ['the name'] },
    });
    expect(segment.undo()).toEqual(['nothing']);
    await segment.flush();
    expect(await keptName(tab, ID)).toBe('Segment');
    expect(segment.redo()).toEqual(['the name']);
    await segment.flush();
    expect(await keptName(tab, ID)).toBe('Late');
    expect(segment.store.getState().past.map(({ label }) => label.code)).toEqual(['document-renamed']);
  });

  test('that was changed and changed back costs no revision', async () => {
    const segment = await openSegment(tab, ID);
    rename(segment, 'Late');
    segment.undo();
    await segment.flush();
    expect(segment.store.getState()).toMatchObject({ revision: 1, saved: 'saved' });
  });

  test('does not take a change that changes nothing', async () => {
    const segment = await openSegment(tab, ID);
    expect(rename(segment, 'Segment')).toBe(false);
    expect(segment.store.getState()).toMatchObject({ saved: 'saved', past: [] });
  });

  test('makes a drag one step, or none when it is given up', async () => {
    const segment = await openSegment(tab, ID);
    const mark = segment.mark();
    for (const letter of 'abc') rename(segment, letter);
    segment.squash(mark, { code: 'dragged', values: {} });
    expect(segment.store.getState().past).toHaveLength(1);
    const again = segment.mark();
    for (const letter of 'def') rename(segment, letter);
    segment.bail(again);
    expect(segment.store.getState()).toMatchObject({ document: { name: 'c' }, future: [] });
    expect(segment.store.getState().past).toHaveLength(1);
  });

  test('writes a journal that leads from each kept state to the next', async () => {
    const segment = await openSegment(tab, ID);
    rename(segment, 'Late');
    await segment.flush();
    const database = await openDB(name);
    const entry = (await database.get('journal', [ID, 2])) as { label: string; patches: string };
    database.close();
    expect(JSON.parse(entry.label)).toEqual({ code: 'document-renamed', values: { name: 'Late' } });
    expect(JSON.parse(entry.patches)).toEqual([{ path: ['name'], before: 'Segment', after: 'Late' }]);
  });
});

describe('without locks, the tab that opened last', () => {
  test('writes, and the other one keeps on its screen what it could not save', async () => {
    const first = await openSegment(tab, ID);
    const second = await openSegment(anotherTab(), ID);
    rename(first, 'from the first');
    await first.flush();
    expect(first.store.getState()).toMatchObject({
      mode: 'reader',
      saved: 'failed',
      problem: { code: 'document-fenced' },
      document: { name: 'from the first' },
    });
    expect(rename(second, 'from the second')).toBe(true);
    await second.flush();
    expect(await keptName(tab, ID)).toBe('from the second');
    expect(rename(first, 'again')).toBe(false);
  });

  test('is followed by a reader that has nothing unsaved', async () => {
    const first = await openSegment(tab, ID);
    const second = await openSegment(anotherTab(), ID);
    rename(second, 'from the second');
    await second.flush();
    await until(() => first.store.getState().document.name === 'from the second');
    expect(first.store.getState()).toMatchObject({ revision: 2, saved: 'saved' });
  });

  test('is asked which state holds when the other one takes over', async () => {
    const first = await openSegment(tab, ID);
    const second = await openSegment(anotherTab(), ID);
    rename(second, 'from the second');
    rename(first, 'from the first');
    await second.flush();
    await first.flush();
    first.takeOver();
    await until(() => first.store.getState().problem?.code === 'document-conflict');
    await first.overwrite();
    expect(await keptName(tab, ID)).toBe('from the first');
    expect(first.store.getState()).toMatchObject({ mode: 'writer', saved: 'saved' });
  });

  test('can take the other state, and take that back', async () => {
    const first = await openSegment(tab, ID);
    const second = await openSegment(anotherTab(), ID);
    rename(second, 'from the second');
    rename(first, 'from the first');
    await second.flush();
    await first.flush();
    first.takeOver();
    await until(() => first.store.getState().problem?.code === 'document-conflict');
    await first.reload();
    expect(first.store.getState()).toMatchObject({ document: { name: 'from the second' }, saved: 'saved' });
    first.undo();
    expect(first.store.getState().document.name).toBe('from the first');
  });
});

test('a change its own door would refuse is not kept, and undoing it is', async () => {
  const segment = await openSegment(tab, ID);
  rename(segment, 'a'.repeat(500));
  await segment.flush();
  expect(segment.store.getState()).toMatchObject({ saved: 'failed', problem: { code: 'document-unfit' } });
  expect(await keptName(tab, ID)).toBe('Segment');
  segment.undo();
  await segment.flush();
  expect(segment.store.getState()).toMatchObject({ saved: 'saved' });
});

test('a removed document cannot be changed until it is taken out of the bin', async () => {
  const segment = await openSegment(tab, ID);
  await tab.storage.documents.remove(ID);
  expect(segment.store.getState()).toMatchObject({ mode: 'reader', problem: { code: 'document-missing' } });
  expect(rename(segment, 'gone')).toBe(false);
  await tab.storage.documents.restore(ID);
  await until(() => segment.store.getState().mode === 'writer');
  expect(rename(segment, 'back')).toBe(true);
  await segment.flush();
  expect(await keptName(tab, ID)).toBe('back');
});

test('what could not be saved is tried again and kept on the screen', async () => {
  const segment = await openSegment(tab, ID);
  const makeRoom = fillDisk();
  rename(segment, 'too much');
  await segment.flush();
  makeRoom();
  expect(segment.store.getState()).toMatchObject({
    saved: 'failed',
    problem: { code: 'storage-full' },
    document: { name: 'too much' },
    mode: 'writer',
  });
  expect(await keptName(tab, ID)).toBe('Segment');
  await segment.flush();
  expect(await keptName(tab, ID)).toBe('too much');
  expect(segment.store.getState()).toMatchObject({ saved: 'saved', problem: undefined });
});

test('two who open one document in a tab share it', async () => {
  const [one, other] = await Promise.all([openSegment(tab, ID), openSegment(tab, ID)]);
  expect(other).toBe(one);
  rename(one, 'shared');
  expect(other.store.getState().document.name).toBe('shared');
});

test('a document nobody holds is closed, saved', async () => {
  const held = await tab.workspace.hold('segment', ID);
  if (!held.ok) throw new Error('The segment did not open.');
  rename(held.value.open, 'last words');
  held.value.release();
  await until(() => tab.workspace.find('segment', ID) === undefined);
  expect(await keptName(tab, ID)).toBe('last words');
  expect((await openSegment(tab, ID)).store.getState()).toMatchObject({
    document: { name: 'last words' },
    mode: 'writer',
  });
});
