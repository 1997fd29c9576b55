import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { NearBox, NearOnly } from '@/features/strategy-editor/inspector/near-only';

const COUNT = 250;

let root: Root | undefined;
const place = document.createElement('div');

afterEach(() => {
  root?.unmount();
  place.remove();
});

/** A list of fields, each 100 pixels high, in a place 500 pixels high that scrolls. */
function show(count: number): void {
  place.style.overflowY = 'auto';
  place.style.height = '500px';
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <NearOnly count={count}>
      {Array.from({ length: count }, (_, index) => (
        <NearBox key={index} index={index} estimate={60}>
          <input
            aria-label={`Field ${index}`}
            style={{ display: 'block', height: 100, border: 0, padding: 0 }}
          />
        </NearBox>
      ))}
    </NearOnly>,
  );
}

function drawn(): number[] {
  return [...place.querySelectorAll('input')].map(({ ariaLabel }) => Number(ariaLabel?.slice(6)));
}

/** What comes into sight may turn out higher than was thought, which moves the end. */
function scrollToEnd(): Promise<void> {
  return vi.waitFor(() => {
    place.scrollTop = place.scrollHeight;
    expect(drawn()).toContain(COUNT - 1);
  });
}

test('of a long list only what is near what is in sight is drawn, and the rest keeps its room', async () => {
  show(COUNT);
  await vi.waitFor(() => expect(drawn()).toContain(6));
  expect(drawn().length).toBeLessThan(30);
  expect(place.scrollHeight).toBeGreaterThan(COUNT * 60 - 1);
});

test('scrolling draws what comes near and lets go of what is left behind', async () => {
  show(COUNT);
  await vi.waitFor(() => expect(drawn()).toContain(6));
  await scrollToEnd();
  await vi.waitFor(() => expect(drawn()).not.toContain(0));
  expect(drawn().length).toBeLessThan(30);
});

test('what holds the focus stays drawn wherever one scrolls', async () => {
  show(COUNT);
  await vi.waitFor(() => expect(drawn()).toContain(6));
  place.querySelectorAll('input')[2]?.focus();
  await scrollToEnd();
  expect(drawn()).toContain(2);
  expect(document.activeElement?.ariaLabel).toBe('Field 2');
});

test('a short list is drawn whole', async () => {
  show(20);
  await vi.waitFor(() => expect(drawn()).toHaveLength(20));
});
