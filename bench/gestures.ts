import type { CDPSession, Page } from 'playwright';
import { workOf, type BenchPage } from './bench-browser';
import { median } from './cpu-time';

/** What a step of a gesture took: CPU milliseconds of the main thread, and how far frames were apart. */
export type Cost = {
  readonly task: number;
  readonly script: number;
  /** The 95th percentile of the milliseconds between two frames. */
  readonly frame: number;
  /** The longest task in milliseconds, as far as there was one over 50. */
  readonly longest: number;
};

/** Where on the screen a gesture begins. */
export type Point = { readonly x: number; readonly y: number };

const STEPS = 40;

declare global {
  interface Window {
    /** What the page under measurement has been seen to do: the milliseconds between frames, and its longest task. */
    seen: { frames: number[]; longest: number; isOn: boolean };
  }
}

/** Watches the page while something is done to it; the cost is that of one of so many steps. */
export async function costOf(bench: BenchPage, act: () => Promise<number>): Promise<Cost> {
  const { page } = bench;
  await page.bringToFront();
  await settle(page);
  await page.evaluate(() => {
    const seen = { frames: [] as number[], longest: 0, isOn: true };
    let last = performance.now();
    const look = (at: number) => {
      seen.frames.push(at - last);
      last = at;
      if (seen.isOn) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    window.seen = seen;
  });
  const before = await workOf(bench);
  const steps = await act();
  await nextFrame(page);
  const after = await workOf(bench);
  const { frames, longest } = await page.evaluate(() => {
    window.seen.isOn = false;
    return window.seen;
  });
  const sorted = frames.slice(1).sort((one, other) => one - other);
  return {
    task: ((after.task - before.task) * 1000) / steps,
    script: ((after.script - before.script) * 1000) / steps,
    frame: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest,
  };
}

/** The middle of several costs, figure by figure; of the longest tasks, the longest. */
export function middleOf(costs: readonly Cost[]): Cost {
  return {
    task: median(costs.map(({ task }) => task)),
    script: median(costs.map(({ script }) => script)),
    frame: median(costs.map(({ frame }) => frame)),
    longest: Math.max(...costs.map(({ longest }) => longest)),
  };
}

/** Presses the button at a place, moves the mouse in small steps there and back, and lets go. */
export async function dragFrom(bench: BenchPage, from: Point): Promise<Cost> {
  const { page, devtools } = bench;
  let at = from;
  await mouse(devtools, 'mouseMoved', at);
  await settle(page);
  await mouse(devtools, 'mousePressed', at, true);
  for (let step = 0; step < 3; step += 1) {
    at = { x: at.x + 3, y: at.y + 3 };
    await mouse(devtools, 'mouseMoved', at, true);
  }
  const cost = await costOf(bench, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      const way = step < STEPS / 2 ? 1 : -1;
      at = { x: at.x + way * 7, y: at.y + way * 4 };
      await mouse(devtools, 'mouseMoved', at, true);
    }
    return STEPS;
  });
  await mouse(devtools, 'mouseReleased', at);
  await settle(page);
  return cost;
}

/** Turns the wheel over a place, in and out again. */
export async function wheelAt(bench: BenchPage, at: Point): Promise<Cost> {
  return costOf(bench, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      const deltaY = step < STEPS / 2 ? -12 : 12;
      await bench.devtools.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...at,
        deltaX: 0,
        deltaY,
      });
      await nextFrame(bench.page);
    }
    return STEPS;
  });
}

/** Goes over the border between cards and the painting of all of them, and back; the cost is that of one crossing. */
export async function crossLevels(bench: BenchPage, at: Point): Promise<Cost> {
  const { page, devtools } = bench;
  const turn = async (deltaY: number) => {
    await devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY });
    await settle(page, 200);
  };
  const isFar = () => page.locator('[data-detail="overview"]').count();
  // To where the next small turn of the wheel goes over the border.
  let turns = 0;
  while ((await isFar()) === 0 && turns < 200) {
    await turn(20);
    turns += 1;
  }
  const cost = await costOf(bench, async () => {
    await turn(-60);
    await turn(60);
    return 2;
  });
  for (; turns > 0; turns -= 1) await turn(-20);
  return cost;
}

/** Types letters into whatever has the focus. */
export async function typeText(bench: BenchPage): Promise<Cost> {
  return costOf(bench, async () => {
    for (const text of 'abc defg hijk lmno ') {
      await bench.devtools.send('Input.dispatchKeyEvent', { type: 'char', text });
      await nextFrame(bench.page);
    }
    return 19;
  });
}

export async function click({ page, devtools }: BenchPage, at: Point): Promise<void> {
  await mouse(devtools, 'mouseMoved', at);
  await mouse(devtools, 'mousePressed', at, true);
  await mouse(devtools, 'mouseReleased', at);
  await settle(page);
}

/** Waits until the page has drawn what it had to. */
export async function settle(page: Page, milliseconds = 120): Promise<void> {
  await nextFrame(page);
  await page.waitForTimeout(milliseconds);
  await nextFrame(page);
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
}

async function mouse(
  devtools: CDPSession,
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  { x, y }: Point,
  isDown = false,
): Promise<void> {
  const button = isDown || type === 'mouseReleased' ? 'left' : 'none';
  const clickCount = type === 'mouseMoved' ? 0 : 1;
  await devtools.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button,
    buttons: isDown ? 1 : 0,
    clickCount,
  });
}
