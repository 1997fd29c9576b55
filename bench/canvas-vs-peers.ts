import { openBenchBrowser, workOf, type BenchBrowser, type BenchPage } from './bench-browser';
import { cardPlace, emptyPlace, openApp, openEditor, showStrategy } from './canvas-page';
import { median, round } from './cpu-time';
import { dragFrom, settle, type Point } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

declare global {
  interface Window {
    /** A peer on its page: how it shows the graph, and what its cards and its ground are. */
    peerBench: { open(): unknown; card: string; ground: string };
  }
}

const NODES = 1000;
const LOADS = 3;
/** How many times ahead of the nearest peer we promise to be. */
const TARGET = 5;
const PEERS = ['peer-reactflow', 'peer-bpmn'] as const;

type Costs = { readonly load: number; readonly pan: number; readonly drag: number };

/**
 * Our editor beside `reactflow` 11 as its documentation shows it and beside bpmn-js, on the same 1,000 steps in the same
 * run: opening, panning, dragging a card. The figure is how many times cheaper we are than the nearest peer where it
 * comes nearest.
 */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['canvas', ...PEERS]);
  try {
    const loads = await measureLoads(browser);
    const ours = await openEditor(browser, NODES, '&free');
    const [reactflow, bpmn] = [await openPeer(browser, PEERS[0]), await openPeer(browser, PEERS[1])];
    const costs = await inRounds(
      {
        ourPan: async () => dragFrom(ours, await emptyPlace(ours.page)),
        reactflowPan: async () => dragFrom(reactflow, await placeOn(reactflow, 'ground')),
        bpmnPan: async () => dragFrom(bpmn, await placeOn(bpmn, 'ground')),
        ourDrag: async () => dragFrom(ours, await cardPlace(ours.page)),
        reactflowDrag: async () => dragFrom(reactflow, await placeOn(reactflow, 'card')),
        bpmnDrag: async () => dragFrom(bpmn, await placeOn(bpmn, 'card')),
      },
      3,
    );
    const own: Costs = { load: loads.canvas, pan: costs.ourPan.task, drag: costs.ourDrag.task };
    const peers: Readonly<Record<string, Costs>> = {
      'reactflow 11': {
        load: loads['peer-reactflow'],
        pan: costs.reactflowPan.task,
        drag: costs.reactflowDrag.task,
      },
      'bpmn-js': { load: loads['peer-bpmn'], pan: costs.bpmnPan.task, drag: costs.bpmnDrag.task },
    };
    return judge(own, peers);
  } finally {
    await browser.close();
  }
}

function judge(own: Costs, peers: Readonly<Record<string, Costs>>): Measurement {
  const ratios = Object.entries(peers).flatMap(([name, theirs]) =>
    (['load', 'pan', 'drag'] as const).map((what) => ({ name, what, ratio: theirs[what] / own[what] })),
  );
  const nearest = Math.min(...ratios.map(({ ratio }) => ratio));
  const tell = (name: string, { load, pan, drag }: Costs) =>
    `${name}: load ${round(load)}, pan ${round(pan)}, drag ${round(drag)} ms`;
  return {
    name: 'canvas-vs-peers',
    value: round(nearest),
    unit: '×',
    target: TARGET,
    pass: nearest >= TARGET,
    note: `CPU of the main thread at ${NODES} steps; ${[tell('ours', own), ...Object.entries(peers).map(([name, costs]) => tell(name, costs))].join('; ')}; ahead: ${ratios.map(({ name, what, ratio }) => `${what} ${round(ratio)} × ${name}`).join(', ')}`,
  };
}

/** What opening the same steps costs, each in a page that has fetched its code; all take turns. */
async function measureLoads(
  browser: BenchBrowser,
): Promise<Record<'canvas' | (typeof PEERS)[number], number>> {
  const costs: Record<'canvas' | (typeof PEERS)[number], number[]> = {
    canvas: [],
    'peer-reactflow': [],
    'peer-bpmn': [],
  };
  for (let turn = 0; turn <= LOADS; turn += 1) {
    const app = await openApp(browser, NODES);
    const own = await costOfOpening(app, () => showStrategy(app, NODES));
    await app.page.close();
    if (turn > 0) costs.canvas.push(own);
    for (const name of PEERS) {
      const peer = await browser.open(`${name}/?nodes=${NODES}`);
      await settle(peer.page, 600);
      const cost = await costOfOpening(peer, () => showPeer(peer));
      await peer.page.close();
      if (turn > 0) costs[name].push(cost);
    }
  }
  return {
    canvas: median(costs.canvas),
    'peer-reactflow': median(costs['peer-reactflow']),
    'peer-bpmn': median(costs['peer-bpmn']),
  };
}

async function costOfOpening(bench: BenchPage, open: () => Promise<void>): Promise<number> {
  const before = await workOf(bench);
  await open();
  await settle(bench.page, 200);
  return ((await workOf(bench)).task - before.task) * 1000;
}

async function openPeer(browser: BenchBrowser, name: string): Promise<BenchPage> {
  const bench = await browser.open(`${name}/?nodes=${NODES}`);
  await showPeer(bench);
  await settle(bench.page, 1500);
  return bench;
}

async function showPeer({ page }: BenchPage): Promise<void> {
  const card = await page.evaluate(async () => {
    await window.peerBench.open();
    return window.peerBench.card;
  });
  await page.locator(card).first().waitFor({ state: 'attached' });
}

/** A place of a peer's canvas: a card near its middle, or where nothing lies. */
async function placeOn({ page }: BenchPage, what: 'card' | 'ground'): Promise<Point> {
  return page.evaluate((wanted) => {
    const { card, ground } = window.peerBench;
    const places = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 90 }, (__, column) => ({ x: 350 + column * 10, y: 150 + row * 10 })),
    ).flat();
    const far = ({ x, y }: Point) => Math.hypot(x - 800, y - 450);
    const found = places
      .sort((one, other) => far(one) - far(other))
      .find(({ x, y }) => {
        const element = document.elementFromPoint(x, y);
        return wanted === 'card' ? element?.closest(card) : element?.matches(ground);
      });
    if (!found) throw new Error(`The peer shows no ${wanted} near the middle of its canvas.`);
    return found;
  }, what);
}
