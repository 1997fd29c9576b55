import { afterEach, beforeEach, expect, test } from 'vitest';
import { edits, NODE_DEFINITIONS, type Strategy, type StrategyNode } from '@/core/strategy';
import { mayDo, pressKeys } from '@/features/strategy-editor/actions/press-keys';
import { ACTIONS } from '@/features/strategy-editor/actions/actions';
import { openForEditing, type Opened } from '../opened';
import { drawn } from '../strategies';

const LENGTH = 18;

/**
 * entry ─ split ┬ a ─ m0 ─ m1 ─ … ─ m17 ─ exit
 *               ├ b ─── to m16        └ undeliverable: back to m1
 *               └ else ─ to exit
 */
function long(): Strategy {
  const messages = Array.from({ length: LENGTH }, (_, at): StrategyNode => ({
    id: `m${String(at)}`,
    kind: 'send',
    name: `Message ${String(at)}`,
    settings: NODE_DEFINITIONS.send.createSettings(),
  }));
  const line = messages.slice(1).map(({ id }, at) => `m${String(at)}/next/${id}`);
  const branches = [
    { id: 'a', name: 'A', condition: null },
    { id: 'b', name: 'B', condition: null },
  ];
  return drawn(
    [{ id: 'split', kind: 'split', name: '', settings: { branches } }, ...messages],
    [
      'entry/next/split',
      'split/a/m0',
      'split/b/m16',
      'split/else/exit',
      ...line,
      'm17/next/exit',
      'm17/undeliverable/m1',
    ],
  );
}

let opened: Opened;

beforeEach(async () => {
  opened = await openForEditing(long());
});

afterEach(async () => {
  document.body.replaceChildren();
  await opened.close();
});

function press(key: string): boolean {
  const { session } = opened;
  const plain = { ctrlKey: false, metaKey: false, altKey: false };
  return pressKeys(session, { ...plain, key, shiftKey: key === key.toUpperCase() }, [
    'canvas',
    'step',
    'editor',
  ]);
}

function at(step: string): void {
  opened.session.view.select([step]);
}

const selected = () => opened.session.view.state.get().selected;

test('a key goes to where a long line leads, and another one back to where it comes from', () => {
  at('m17');
  expect(press('j')).toBe(true);
  expect(selected()).toEqual(['m1']);
  expect(press('J')).toBe(true);
  expect(selected()).toEqual(['m17']);
});

test('of several long lines one is chosen, each named as its chip is', () => {
  at('split');
  expect(press('j')).toBe(true);
  const entries = opened.session.menu.get().now?.groups.flatMap((group) => group.entries) ?? [];
  expect(entries.map(({ label }) => label)).toEqual(['To Message 16', 'To Exit']);
  entries[0]?.onAction();
  expect(selected()).toEqual(['m16']);
  expect(press('J')).toBe(true);
  expect(selected()).toEqual(['split']);
});

test('where no long line begins or ends the keys are free, and nothing is offered', () => {
  at('m5');
  expect([press('j'), press('J')]).toEqual([false, false]);
  expect(mayDo(opened.session, ACTIONS['follow-jump'])).toBe(false);
  at('m17');
  expect(mayDo(opened.session, ACTIONS['follow-jump'])).toBe(true);
  expect(mayDo(opened.session, ACTIONS['follow-jump-back'])).toBe(false);
  opened.session.screen.set({ view: 'outline' });
  expect(mayDo(opened.session, ACTIONS['follow-jump'])).toBe(false);
});

const ended = () => edits.collapseGroup(edits.groupNodes(long(), ['m16', 'm17'], 'End'), 'group-1', true);

test('readers follow the long lines they see, also out of a group that is open for the eye alone', async () => {
  await opened.close();
  opened = await openForEditing(ended(), { isReadOnly: true });
  opened.session.view.source.lookInto?.('group-1');
  at('m17');
  expect(press('j')).toBe(true);
  expect(selected()).toEqual(['m1']);
});

/** Something of the window, with its place there. */
function put(mark: string, [x, y, width, height]: readonly [number, number, number, number]): void {
  const template = document.createElement('template');
  template.innerHTML = mark;
  const element = template.content.firstElementChild;
  if (!element) throw new Error(`There is no element in "${mark}".`);
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  document.body.append(element);
}

test('the choice opens beside the card of the group a step is in, or amid the picture when no card is in sight', async () => {
  await opened.close();
  const hidden = edits.collapseGroup(edits.groupNodes(long(), ['split'], 'Start'), 'group-1', true);
  opened = await openForEditing(hidden);
  put('<div data-canvas></div>', [100, 50, 800, 600]);
  at('split');
  press('j');
  expect(opened.session.menu.get().now?.at).toEqual({ x: 500, y: 350 });
  put('<div class="react-flow__node" data-id="group:group-1"></div>', [200, 100, 232, 80]);
  press('j');
  expect(opened.session.menu.get().now?.at).toEqual({ x: 432, y: 100 });
});
