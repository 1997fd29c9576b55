import '@/core/lib/zod-jitless';

import { parseArgs } from 'node:util';
import type { Measurement } from './measurement';

/** Every promise about speed and size, by name; each is measured by its own file. */
const BENCHES: Readonly<
  Record<string, () => Promise<{ measure: () => Measurement | Promise<Measurement> }>>
> = {
  'compile-100': () => import('./compile-100'),
  'step-rate': () => import('./step-rate'),
  'shell-size': () => import('./shell-size'),
  'autosave-100': () => import('./autosave-100'),
  'canvas-pan': () => import('./canvas-pan'),
  'canvas-drag': () => import('./canvas-drag'),
  'canvas-open': () => import('./canvas-open'),
  'canvas-type': () => import('./canvas-typing'),
  'canvas-counts': () => import('./canvas-counts'),
  'canvas-undo': () => import('./canvas-undo'),
  'canvas-tidy': () => import('./canvas-tidy'),
  'canvas-validate': () => import('./canvas-validate'),
  'canvas-vs-peers': () => import('./canvas-vs-peers'),
};

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown !== undefined) {
    console.error(`There is no bench "${unknown}"; there is ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  let isKept = true;
  for (const [name, load] of Object.entries(BENCHES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const { measure } = await load();
    const measured = await measure();
    console.log(values.json ? JSON.stringify(measured) : tell(measured));
    isKept &&= measured.pass;
  }
  return isKept ? 0 : 1;
}

function tell({ name, value, unit, target, pass, peer, ratio, note }: Measurement): string {
  const against = peer && ratio !== undefined ? `, ${ratio} × ${peer.name}` : '';
  return `${pass ? 'kept  ' : 'BROKEN'} ${name}: ${value} ${unit} (target ${target})${against}${note === undefined ? '' : `; ${note}`}`;
}
