import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Measurement } from './measurement';

const TARGET = 210;

/** What only an editor needs; none of it may be in the shell. */
const EDITOR_CODE =
  /features\/(strategy-editor|template-editor)\/|node_modules\/(@xyflow|@dnd-kit|grapesjs|mjml-browser|papaparse)\//;

type Chunk = {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
};

/**
 * How many kilobytes of JavaScript, gzipped, index.html brings along before any screen is asked for: its script and
 * everything that imports at once. Fails as well when code of an editor is among it.
 */
export async function measure(): Promise<Measurement> {
  const chunks = await buildChunks();
  const entry = chunks.find(
    ({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('/index.html'),
  );
  if (!entry) throw new Error('The build has no chunk for index.html.');
  const shell = reach(entry, chunks);
  const value =
    Math.round(shell.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 100) / 10;
  const strangers = shell.flatMap(({ moduleIds }) => moduleIds.filter((id) => EDITOR_CODE.test(id)));
  const first = strangers[0]?.replace(/^.*\/(src|node_modules)\//, '$1/');
  return {
    name: 'shell-size',
    value,
    unit: 'KB gz',
    target: TARGET,
    pass: value <= TARGET && first === undefined,
    note:
      first === undefined
        ? `${shell.length} chunks, none with code of an editor`
        : `code of an editor is in the shell: ${first} and ${strangers.length - 1} more`,
  };
}

async function buildChunks(): Promise<readonly Chunk[]> {
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
}

/** A chunk and all it imports at once, each counted one time. */
function reach(entry: Chunk, chunks: readonly Chunk[]): readonly Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set([entry]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}
