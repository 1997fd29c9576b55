import { existsSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSource, sourceFiles, targetOf } from './support/source-files';

/**
 * The floor plan: every part of `src`, and the parts it stands on. A part may import what it stands on
 * and whatever lies below that; nothing imports upwards, and neighbours are strangers.
 * Do not relax it: a part that needs its neighbour is either in the wrong place or not one part.
 */
const floorPlan: Record<string, string[]> = {
  app: ['features/*', 'adapters/*', 'workspace', 'ui', 'core/*'],
  cli: ['features/*', 'adapters/*', 'workspace', 'ui', 'core/*'],
  'features/*': ['workspace', 'ui', 'core/*'],
  'adapters/*': ['core/*'],
  workspace: ['core/*'],
  ui: [],
  'core/simulation': ['core/interpreter'],
  'core/interpreter': ['core/contract', 'core/policy', 'core/condition'],
  'core/contract': ['core/bundle'],
  'core/compiler': ['core/lint'],
  'core/lint': ['core/project', 'core/bundle', 'core/policy', 'core/condition'],
  'core/project': ['core/strategy', 'core/template', 'core/portfolio', 'core/condition'],
  'core/rendering': ['core/bundle'],
  'core/ports': ['core/bundle', 'core/template', 'core/lib'],
  // A node kind says what it compiles to, so a strategy knows the operations of the bundle.
  'core/strategy': ['core/bundle', 'core/policy', 'core/condition'],
  'core/template': ['core/condition', 'core/dictionary'],
  'core/portfolio': ['core/dictionary'],
  'core/bundle': ['core/policy', 'core/condition'],
  'core/policy': ['core/condition'],
  'core/condition': ['core/dictionary'],
  'core/dictionary': ['core/lib'],
  'core/lib': [],
};

/** Features and adapters, by name: a new one is added here, so that it is a decision. */
const rooms = {
  features: ['library', 'strategy-editor', 'template-editor', 'portfolio', 'run', 'exchange', 'problems'],
  adapters: ['local', 'http', 'storage', 'mjml', 'sanitiser', 'csv'],
};

/** Packages that stay in the one place that knows them. */
const keptIn: Record<string, string[]> = {
  react: ['app', 'features/*', 'workspace', 'ui'],
  'react-dom': ['app', 'features/*', 'ui'],
  'react-aria-components': ['ui'],
  '@tanstack/react-virtual': ['ui'],
  '@tanstack/react-router': ['app', 'features/*'],
  'react-hook-form': ['features/*', 'ui'],
  zustand: ['workspace'],
  '@xyflow/react': ['features/strategy-editor'],
  '@dnd-kit/core': ['features/strategy-editor'],
  '@fontsource/inter': ['features/strategy-editor'],
  grapesjs: ['features/template-editor'],
  'mjml-browser': ['adapters/mjml'],
  dompurify: ['adapters/sanitiser', 'cli'],
  papaparse: ['adapters/csv'],
  idb: ['adapters/storage', 'adapters/local'],
  comlink: ['adapters/*', 'features/strategy-editor'],
  msw: ['app'],
  jsdom: ['cli'],
  'fake-indexeddb': ['cli'],
  'fast-check': [],
  cheerio: [],
};

/** The only packages the core knows, and where. */
const coreKnows: Record<string, string[]> = {
  zod: ['core/*'],
  liquidjs: ['core/rendering', 'core/template'],
  '@noble/hashes': ['core/lib'],
  canonicalize: ['core/lib'],
  uuid: ['core/lib'],
};

const files = sourceFiles('src');
const parts = [...new Set(files.map(partOf))].sort();

describe('the floor plan holds for', () => {
  test.each(parts)('%s', (part) => {
    const trespasses = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) => importsOf(file).map((name) => trespass(part, file, name)))
      .filter((sentence) => sentence !== undefined);
    expect(trespasses).toEqual([]);
  });
});

test('every part of src is in the floor plan', () => {
  const strangers = parts.filter((part) => !isPlanned(part));
  expect(strangers.map((part) => `src/${part} is not in the floor plan; say what it stands on.`)).toEqual([]);
});

test('compiler and interpreter meet only in the bundle', () => {
  expect(below('core/compiler')).not.toContain('core/interpreter');
  expect(below('core/interpreter')).not.toContain('core/compiler');
  const shared = below('core/compiler').filter((part) => below('core/interpreter').includes(part));
  expect(shared.sort()).toEqual([
    'core/bundle',
    'core/condition',
    'core/dictionary',
    'core/lib',
    'core/policy',
  ]);
});

test('the core is handed the time and the luck', () => {
  const ambient = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bsetTimeout\b/;
  const asking = files.flatMap((file) => {
    const found = partOf(file).startsWith('core/') && ambient.exec(withoutComments(readSource(file)))?.[0];
    return found ? [`${file} asks for ${found}; take it as an argument instead.`] : [];
  });
  expect(asking).toEqual([]);
});

/** What is wrong with an import, as a sentence; undefined when nothing is. */
function trespass(part: string, file: string, name: string): string | undefined {
  const target = targetOf(file, name);
  if (target === undefined) return misplacedPackage(part, file, name);
  if (!target.startsWith('src/')) {
    const open = ['app', 'cli'].includes(part);
    return open ? undefined : `${file} imports ${target}; only app and cli look outside src.`;
  }
  const other = partOf(target);
  if (other === part) return undefined;
  if (!matches(below(part), other))
    return `${file} imports ${other}, but ${part} does not stand on ${other}.`;
  return goesRoundTheDoor(other, target)
    ? `${file} imports ${target}; enter ${other} by its index.ts.`
    : undefined;
}

function misplacedPackage(part: string, file: string, name: string): string | undefined {
  if (name.startsWith('node:')) {
    return part === 'cli' ? undefined : `${file} imports ${name}; only the cli runs in Node.`;
  }
  const pack = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  const places = keptIn[pack] ?? (part.startsWith('core/') ? (coreKnows[pack] ?? []) : undefined);
  if (!places || matches(places, part)) return undefined;
  return `${file} imports ${pack}, which is kept in ${places.join(' and ') || 'the tests'}.`;
}

/** Stylesheets and the switch each entry throws first are reached directly; all else through `index.ts`. */
function goesRoundTheDoor(part: string, target: string): boolean {
  if (target.endsWith('.css') || target === 'src/core/lib/zod-jitless') return false;
  return existsSync(`src/${part}/index.ts`) && target !== `src/${part}` && target !== `src/${part}/index`;
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readSource(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

function partOf(file: string): string {
  const inside = file.replace(/^src\//, '');
  return /^(?:core|features|adapters)\/[^/.]+/.exec(inside)?.[0] ?? /^[^/.]+/.exec(inside)?.[0] ?? inside;
}

/** Everything a part may import: what it stands on, and what that stands on. */
function below(part: string): string[] {
  const direct = floorPlan[part] ?? floorPlan[familyOf(part)] ?? [];
  return [...new Set(direct.flatMap((it) => [it, ...below(it)]))];
}

function isPlanned(part: string): boolean {
  const [family, room] = part.split('/');
  if (family === 'features' || family === 'adapters') return rooms[family].includes(room ?? '');
  return part in floorPlan;
}

function matches(names: string[], part: string): boolean {
  return names.includes(part) || names.includes(familyOf(part));
}

function familyOf(part: string): string {
  return part.replace(/\/.*/, '/*');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
