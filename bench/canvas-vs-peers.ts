import { openBenchBrowser, workOf, type BenchBrowser, type BenchPage } from './bench-browser';
import { cardPlace, emptyPlace, lookAtCards, openApp, openEditor, showStrategy } from './canvas-page';
import { median, round } from './cpu-time';
import { dragFrom, settle, type Point } from './gestures';
import type { Measurement } from './measurement';
import { inRounds } from './rounds';

declare global {
  interface Window {
    /** A canvas alone on its page: how it shows the graph, and what its cards and its ground are. */
    peerBench: { open(): unknown; card: string; ground: string };
  }
}

const NODES = 1000;
const LOADS = 5;
/** How many times ahead of the nearest peer we promise to be. */
const TARGET = 5;

/** Our canvas, our whole editor around it, and the peers. */
const SUBJECTS = ['own-canvas', 'editor', 'peer-reactflow', 'peer-bpmn'] as const;
const PEERS = { 'reactflow 11': 'peer-reactflow', 'bpmn-js': 'peer-bpmn' } as const;

type Subject = (typeof SUBJECTS)[number];
type Costs = { readonly load: number; readonly pan: number; readonly drag: number };

/**
 * Our canvas as one edits on it beside `reactflow` 11 as its documentation shows it and beside bpmn-js, on the same
 * 1,000 steps in the same run: opening, panning, dragging a card. The figure is how many times cheaper we are than the
 * nearest peer where it comes nearest. Our whole editor, with all that stands around the canvas, is told beside it.
 */
export async function measure(): Promise<Measurement> {
  const browser = await openBenchBrowser(['own-canvas', 'canvas', 'peer-reactflow', 'peer-bpmn']);
  try {
    const loads = await measureLoads(browser);
    const editor = await openEditor(browser, NODES, '&free');
    const own = await openAlone(browser, 'own-canvas');
    await lookAtCards(own.page);
    const peers = [
      await openAlone(browser, 'peer-reactflow'),
      await openAlone(browser, 'peer-bpmn'),
    ] as const;
    const costs = await inRounds(
      {
        ownPan: async () => dragFrom(own, await placeOn(own, 'ground')),
        editorPan: async () => dragFrom(editor, await emptyPlace(editor.page)),
        reactflowPan: async () => dragFrom(peers[0], await placeOn(peers[0], 'ground')),
        bpmnPan: async () => dragFrom(peers[1], await placeOn(peers[1], 'ground')),
        ownDrag: async () => dragFrom(own, await placeOn(own, 'card')),
        editorDrag: async () => dragFrom(editor, await cardPlace(editor.page)),
        reactflowDrag: async () => dragFrom(peers[0], await placeOn(peers[0], 'card')),
        bpmnDrag: async () => dragFrom(peers[1], await placeOn(peers[1], 'card')),
      },
      3,
    );
    return judge({
      'own-canvas': { load: loads['own-canvas'], pan: costs.ownPan.task, drag: costs.ownDrag.task },
      editor: { load: loads.editor, pan: costs.editorPan.task, drag: costs.editorDrag.task },
      'peer-reactflow': {
        load: loads['peer-reactflow'],
        pan: costs.reactflowPan.task,
        drag: costs.reactflowDrag.task,
      },
      'peer-bpmn': { load: loads['peer-bpmn'], pan: costs.bpmnPan.task, drag: costs.bpmnDrag.task },
    });
  } finally {
    await browser.close();
  }
}

function judge(costs: Readonly<Record<Subject, Costs>>): Measurement {
  const ahead = (own: Subject) =>
    Object.entries(PEERS).flatMap(([name, peer]) =>
      (['load', 'pan', 'drag'] as const).map((what) => ({
        name,
        what,
        ratio: costs[peer][what] / costs[own][what],
      })),
    );
  const nearest = Math.min(...ahead('own-canvas').map(({ ratio }) => ratio));
  const tell = (name: string, { load, pan, drag }: Costs) =>
    `${name}: load ${round(load)}, pan ${round(pan)}, drag ${round(drag)} ms`;
  const tellAhead = (own: Subject) =>
    ahead(own)
      .map(({ name, what, ratio }) => `${what} ${round(ratio)} × ${name}`)
      .join(', ');
  const told = [
    tell('our canvas', costs['own-canvas']),
    ...Object.entries(PEERS).map(([name, peer]) => tell(name, costs[peer])),
    `ahead: ${tellAhead('own-canvas')}`,
    tell('our whole editor', costs.editor),
    `ahead: ${tellAhead('editor')}`,
  ];
  return {
    name: 'canvas-vs-peers',
    value: round(nearest),
    unit: '×',
    target: TARGET,
    pass: nearest >= TARGET,
    note: `CPU of the main thread at ${NODES} steps; ${told.join('; ')}`,
  };
}

/** What opening the same steps costs, each in a page that has fetched its code; all take turns. */
async function measureLoads(browser: BenchBrowser): Promise<Record<Subject, number>> {
  const costs: Record<Subject, number[]> = {
    'own-canvas': [],
    editor: [],
    'peer-reactflow': [],
    'peer-bpmn': [],
  };
  for (let turn = 0; turn <= LOADS; turn += 1) {
    for (const name of SUBJECTS) {
      const cost = name === 'editor' ? await editorLoad(browser) : await loadAlone(browser, name);
      if (turn > 0) costs[name].push(cost);
    }
  }
  return {
    'own-canvas': median(costs['own-canvas']),
    editor: median(costs.editor),
    'peer-reactflow': median(costs['peer-reactflow']),
    'peer-bpmn': median(costs['peer-bpmn']),
  };
}

async function editorLoad(browser: BenchBrowser): Promise<number> {
  const app = await openApp(browser, NODES);
  const cost = await costOfOpening(app, () => showStrategy(app));
  await app.page.close();
  return cost;
}

async function loadAlone(browser: BenchBrowser, name: Subject): Promise<number> {
  const bench = await browser.open(`${name}/?nodes=${NODES}`);
  await settle(bench.page, 600);
  const cost = await costOfOpening(bench, () => showAlone(bench));
  await bench.page.close();
  return cost;
}

async function costOfOpening(bench: BenchPage, open: () => Promise<void>): Promise<number> {
  const before = await workOf(bench);
  await open();
  await settle(bench.page, 200);
  return ((await workOf(bench)).task - before.task) * 1000;
}

async function openAlone(browser: BenchBrowser, name: Subject): Promise<BenchPage> {
  const bench = await browser.open(`${name}/?nodes=${NODES}`);
  await showAlone(bench);
  await settle(bench.page, 1500);
  return bench;
}

async function showAlone({ page }: BenchPage): Promise<void> {
  await page.waitForFunction(() => 'peerBench' in window);
  const card = await page.evaluate(async () => {
    await window.peerBench.open();
    return window.peerBench.card;
  });
  await page.locator(card).first().waitFor({ state: 'attached' });
}

/** A place of a canvas: a card near its middle, or where nothing lies. */
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
    if (!found) throw new Error(`There is no ${wanted} near the middle of the canvas.`);
    return found;
  }, what);
}
