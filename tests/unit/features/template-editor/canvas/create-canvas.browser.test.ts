import '@/core/lib/zod-jitless';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCanvas } from '@/features/template-editor/canvas/create-canvas';
import type { FromCanvas, ToCanvas } from '@/features/template-editor/protocol/canvas-protocol';
import { body, button, text } from '../../../../support/templates';

const names = {
  fields: { 'customer.firstName': 'First name' },
  filters: {},
  dateStyles: {},
  fallback: 'or “{}”',
  nothing: 'or nothing',
};
const labels = {
  section: 'Section',
  column: 'Column',
  text: 'Text',
  button: 'Button',
  image: 'Picture',
  divider: 'Line',
  body: 'Message',
};
const hints = { column: 'Drop something here', image: 'Picture', button: 'Button', text: 'Write here' };

const show = (
  written = body([
    text('t1', "<p>Hi {{ customer.firstName | default: 'you' }}!</p>"),
    button('k1', 'Pay', '{{ links.pay }}'),
  ]),
  selected: string | null = null,
): ToCanvas => ({
  type: 'show',
  body: written,
  selected,
  names,
  labels,
  hints,
  title: 'Message',
});

let destroy = (): void => undefined;

afterEach(() => destroy());

async function open(first = show()) {
  const said: FromCanvas[] = [];
  const container = document.createElement('div');
  container.style.cssText = 'height: 600px; width: 900px';
  document.body.append(container);
  const canvas = createCanvas(container, (message) => said.push(message));
  destroy = () => {
    canvas.destroy();
    container.remove();
  };
  await vi.waitFor(() => expect(said).toContainEqual({ type: 'ready' }), 10_000);
  canvas.hear(first);
  const frame = [...container.querySelectorAll('iframe')].find(
    (it) => it.title === 'Message',
  )?.contentDocument;
  if (!frame) throw new Error('The canvas has no frame.');
  const block = (id: string): HTMLElement => {
    const found = frame.querySelector<HTMLElement>(`[data-block="${id}"]`);
    if (!found) throw new Error(`The canvas does not show ${id}.`);
    return found;
  };
  return { canvas, said, frame, block };
}

test('draws blocks, and tokens as chips', async () => {
  const { block } = await open();
  expect(block('t1').textContent).toBe('Hi First nameor “you”!');
  expect(block('k1').textContent).toBe('Pay');
  expect(block('s1').contains(block('c1'))).toBe(true);
});

test('follows the document by the fewest changes', async () => {
  const { canvas, block, frame } = await open();
  const before = block('t1');
  canvas.hear(
    show(
      body(
        [button('k1', 'Pay now', '{{ links.pay }}')],
        [text('t1', '<p>Moved</p>'), text('t2', '<p>New</p>')],
      ),
    ),
  );
  expect(block('k1').textContent).toBe('Pay now');
  expect(block('c2').textContent).toBe('MovedNew');
  expect(block('t1').textContent).toBe('Moved');
  expect(before.isConnected || before !== block('t1')).toBe(true);
  canvas.hear(show(body([])));
  expect(frame.querySelectorAll('[data-block]')).toHaveLength(3);
});

test('a text is written in where it stands, and says what it reads', async () => {
  const { canvas, said, block } = await open();
  canvas.hear({ type: 'select', block: 't1', edit: true });
  expect(block('t1').contentEditable).toBe('true');
  await userEvent.keyboard(' & more');
  const last = said.filter((message) => message.type === 'write').at(-1);
  expect(last).toEqual({
    type: 'write',
    block: 't1',
    content: "<p>Hi {{ customer.firstName | default: 'you' }}! &amp; more</p>",
  });
});

test('words typed while the document lags behind are kept, and an undo is shown', async () => {
  const { canvas, said, block } = await open(show(body([text('t1', '<p>Hi</p>')])));
  canvas.hear({ type: 'select', block: 't1', edit: true });
  await userEvent.keyboard(' abc');
  const writes = said.flatMap((message) => (message.type === 'write' ? [message.content] : []));
  expect(writes).toEqual(
    ['<p>Hi </p>', '<p>Hi a</p>', '<p>Hi ab</p>', '<p>Hi abc</p>'].map((it) =>
      it.replace('Hi </p>', 'Hi&nbsp;</p>'),
    ),
  );
  for (const echo of writes.slice(0, 3)) canvas.hear(show(body([text('t1', echo)]), 't1'));
  expect(block('t1').textContent).toBe('Hi abc');
  await userEvent.keyboard('d');
  canvas.hear(show(body([text('t1', writes[3] ?? '')]), 't1'));
  expect(block('t1').textContent).toBe('Hi abcd');
  canvas.hear(
    show(
      body([
        text(
          't1',
          said.flatMap((message) => (message.type === 'write' ? [message.content] : [])).at(-1) ?? '',
        ),
      ]),
      't1',
    ),
  );
  canvas.hear(show(body([text('t1', '<p>Hi</p>')]), 't1'));
  expect(block('t1').textContent).toBe('Hi');
});

test('a chip is deleted whole', async () => {
  const { canvas, said } = await open(show(body([text('t1', '<p>Hi {{ customer.firstName }}</p>')])));
  canvas.hear({ type: 'select', block: 't1', edit: true });
  await userEvent.keyboard('{Backspace}');
  expect(said.at(-1)).toMatchObject({
    type: 'write',
    content: expect.stringMatching(/^<p>Hi( |&nbsp;)?(<br>)?<\/p>$/) as string,
  });
});

test('a token is put in at the caret', async () => {
  const { canvas, said } = await open(show(body([text('t1', '<p>Hi </p>')])));
  canvas.hear({ type: 'select', block: 't1', edit: true });
  canvas.hear({ type: 'insert-token', source: '{{ customer.firstName }}' });
  await userEvent.keyboard('!');
  expect(said.at(-1)).toMatchObject({ type: 'write', content: '<p>Hi {{ customer.firstName }}!</p>' });
  canvas.hear({ type: 'format', format: 'bold' });
  await userEvent.keyboard('now');
  expect(said.at(-1)).toMatchObject({
    type: 'write',
    content: expect.stringMatching(/!<(b|strong)>now<\/(b|strong)><\/p>$/) as string,
  });
});

test('keys ask for what they mean, and not while writing', async () => {
  const { canvas, said, block } = await open();
  canvas.hear({ type: 'select', block: 'k1', edit: false });
  const press = (init: KeyboardEventInit) =>
    block('k1').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  press({ key: 'Delete' });
  press({ key: 'ArrowUp', altKey: true });
  press({ key: 'z', ctrlKey: true });
  canvas.hear({ type: 'select', block: 't1', edit: true });
  press({ key: 'Delete' });
  expect(said.flatMap((message) => (message.type === 'command' ? [message.command] : []))).toEqual([
    'remove',
    'up',
    'undo',
  ]);
});

test('what is dropped from the palette is asked for, never put in', async () => {
  const { canvas, said, block, frame } = await open();
  canvas.hear({ type: 'drag', kind: 'divider' });
  const target = block('k1');
  const { left, bottom, width } = target.getBoundingClientRect();
  const transfer = new DataTransfer();
  transfer.setData('text/plain', 'divider');
  const at = {
    clientX: left + width / 2,
    clientY: bottom - 20,
    bubbles: true,
    cancelable: true,
    dataTransfer: transfer,
  };
  target.dispatchEvent(new DragEvent('dragenter', at));
  for (let step = 0; step < 3; step += 1) {
    target.dispatchEvent(new DragEvent('dragover', at));
    target.dispatchEvent(new MouseEvent('mousemove', at));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  target.dispatchEvent(new DragEvent('drop', at));
  await vi.waitFor(() =>
    expect(said.at(-1)).toMatchObject({ type: 'insert', kind: 'divider', place: { parent: 'c1' } }),
  );
  expect(frame.querySelector('[data-kind="divider"]')).toBeNull();
});

test('nothing in a message runs or is fetched', async () => {
  const { frame } = await open();
  const policy = frame.querySelector('meta[http-equiv]');
  const script = frame.createElement('script');
  script.textContent = 'parent.ran = true';
  frame.body.append(script);
  expect(policy === null || policy.getAttribute('content')?.includes("default-src 'none'")).toBe(true);
  expect('ran' in window).toBe(false);
});
