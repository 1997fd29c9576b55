import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';

/** A server of the storage page: where it is, and the highest count the page has said was kept. */
export type StorageServer = { readonly origin: string; kept(): number; close(): Promise<void> };

/** Builds the storage page and serves it on a free port of this machine. */
export async function serveStoragePage(): Promise<StorageServer> {
  const script = await buildPage();
  let kept = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/kept') kept = Math.max(kept, Number(searchParams.get('count')));
    const isScript = pathname === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>Storage</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port ?? 0}`,
    kept: () => kept,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function buildPage(): Promise<string> {
  // From the project's root, for the benches run this from a build of their own.
  const entry = path.resolve('tests/support/durability/storage-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [{ find: /^@\//, replacement: `${path.resolve('src')}/` }] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const bundle = Array.isArray(built) ? built[0] : built;
  if (!bundle || !('output' in bundle)) throw new Error('The storage page was not built.');
  return bundle.output[0].code;
}
