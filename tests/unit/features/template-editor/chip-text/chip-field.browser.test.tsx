import '@/core/lib/zod-jitless';
import { StrictMode, useRef, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChipField, type ChipFieldHandle } from '@/features/template-editor/chip-text/chip-field';

const names = {
  fields: { 'customer.firstName': 'First name', 'links.pay': 'Payment link' },
  filters: {},
  dateStyles: {},
  fallback: 'or “{}”',
  nothing: 'or nothing',
};

let root: Root | undefined;
let container: HTMLElement | undefined;

afterEach(() => {
  root?.unmount();
  container?.remove();
});

async function open(start: string, isMultiline = false) {
  let value = start;
  function Holder() {
    const [text, setText] = useState(start);
    const handle = useRef<ChipFieldHandle>(null);
    value = text;
    return (
      <>
        <ChipField
          label="Text"
          value={text}
          onChange={setText}
          names={names}
          isMultiline={isMultiline}
          handle={handle}
        />
        <button type="button" onClick={() => handle.current?.insert('{{ links.pay }}')}>
          Insert
        </button>
        <button type="button" onClick={() => setText(start)}>
          Back
        </button>
      </>
    );
  }
  container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  root.render(
    <StrictMode>
      <Holder />
    </StrictMode>,
  );
  const find = (selector: string): HTMLElement => {
    const found = container?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  await vi.waitFor(() => find('[role=textbox]'));
  const field = find('[role=textbox]');
  const press = (name: string): void =>
    [...(container?.querySelectorAll('button') ?? [])].find((it) => it.textContent === name)?.click();
  return { field, press, value: () => value };
}

test('tokens are chips, typed around', async () => {
  const { field, value } = await open("Hi {{ customer.firstName | default: 'you' }}");
  expect(field.textContent).toBe('Hi First nameor “you”');
  field.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}, hello');
  expect(value()).toBe("Hi {{ customer.firstName | default: 'you' }}, hello");
});

test('a chip goes whole with one Backspace', async () => {
  const { field, value } = await open('Hi {{ customer.firstName }}');
  field.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}{Backspace}');
  expect(value().trim()).toBe('Hi');
});

test('a token typed out becomes a chip', async () => {
  const { field, value } = await open('');
  field.focus();
  await userEvent.keyboard('Hi {{{{ customer.firstName }} !');
  expect(field.querySelectorAll('.chip')).toHaveLength(1);
  expect(value()).toBe('Hi {{ customer.firstName }} !');
});

test('a token is put in where the caret was', async () => {
  const { field, press, value } = await open('Pay here');
  field.focus();
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}');
  press('Insert');
  await vi.waitFor(() => expect(value()).toBe('Pay{{ links.pay }} here'));
});

test('one line stays one line, several lines stay several', async () => {
  const line = await open('a');
  line.field.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}{Enter}b');
  expect(line.value()).toBe('ab');
  root?.unmount();
  container?.remove();
  const lines = await open('a', true);
  lines.field.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}{Enter}b');
  expect(lines.value()).toBe('a\nb');
});

test('what changes elsewhere is shown', async () => {
  const { field, press, value } = await open('a {{ links.pay }}');
  field.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}xyz');
  press('Back');
  await vi.waitFor(() => expect(value()).toBe('a {{ links.pay }}'));
  expect(field.textContent).toBe('a Payment link');
});
