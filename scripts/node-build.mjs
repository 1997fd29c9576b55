// Node 20 runs no TypeScript, so what runs in Node is built first: silently, and only when it is stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made of; a change to any of it makes the build stale. */
const sources = ['src', 'mocks', 'bench', 'scripts', 'package-lock.json'];

/** How many builds of one entry stay: another process may still be running from the one before. */
const kept = 3;

/**
 * Runs a TypeScript entry in this Node with the given arguments and the caller's input and output,
 * and ends the process with its exit code.
 *
 * @param {string} entry its path from the project's root, such as `src/cli/main.ts`
 * @param {string[]} args
 * @param {string[]} [flags] for Node itself
 */
export async function runInNode(entry, args, flags = []) {
  try {
    const file = await buildForNode(entry);
    const { status } = spawnSync(process.execPath, [...flags, file, ...args], { stdio: 'inherit' });
    process.exitCode = status ?? 1; // ended by a signal
  } catch (error) {
    console.error(`${entry} could not be built: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/**
 * The path of the built entry, built anew when anything it may be made of has changed.
 * Prints nothing; throws what the build says.
 *
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function buildForNode(entry) {
  const name = entry.replace(/\/main\.ts$/, '').replaceAll('/', '-');
  const home = path.join(root, '.cache', 'node', name);
  const folder = path.join(home, fingerprint());
  const file = path.join(folder, 'main.mjs');
  if (existsSync(file)) return file;
  const draft = `${folder}.${process.pid}`;
  await build(entry, draft);
  keepFirst(draft, folder);
  dropOldest(home);
  return file;
}

/**
 * @param {string} entry
 * @param {string} outDir
 */
async function build(entry, outDir) {
  if (!existsSync(path.join(root, 'node_modules', 'vite'))) {
    throw new Error('nothing is installed yet. Run npm ci, npm start or npm test once.');
  }
  const [{ build: viteBuild }, { aliases }] = await Promise.all([import('vite'), import('./aliases.mjs')]);
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: aliases },
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      sourcemap: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/**
 * Two processes may build at once; the first to finish stays, the other throws its own away.
 *
 * @param {string} draft
 * @param {string} folder
 */
function keepFirst(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} home */
function dropOldest(home) {
  const age = (/** @type {string} */ name) => statSync(path.join(home, name)).mtimeMs;
  const builds = readdirSync(home).filter((name) => !name.includes('.'));
  const newestFirst = builds.sort((a, b) => age(b) - age(a));
  for (const name of newestFirst.slice(kept)) rmSync(path.join(home, name), { recursive: true, force: true });
}

/** A name for the present state of the sources: every path, time of change and size. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of sources) {
    const top = path.join(root, source);
    if (!existsSync(top)) continue;
    const files = statSync(top).isDirectory() ? filesBelow(top) : [top];
    for (const file of files.sort()) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Our own files below a folder; what is installed there is none of them.
 *
 * @param {string} folder
 */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`));
}
