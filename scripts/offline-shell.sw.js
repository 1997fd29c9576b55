// Keeps the app's own files so that a reload works without a network. Nothing else passes through it.
const shell = self.SHELL;
// A file is named by its content: neither a query nor a header the server varies by makes it another.
const asKept = { ignoreSearch: true, ignoreVary: true };
const name = `shell-${shell.version}`;

self.addEventListener('install', (event) => {
  const keep = caches.open(name).then((cache) => cache.addAll(shell.urls));
  event.waitUntil(keep.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (shell.urls.includes(pathname)) event.respondWith(kept(request));
});

// A page comes from the network while there is one, so that a new build is seen at once.
async function page(request, pathname) {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
  } catch {
    // offline
  }
  const file = ['/editor.html', '/preview.html'].includes(pathname) ? pathname : '/index.html';
  return (await caches.match(file, asKept)) ?? Response.error();
}

async function kept(request) {
  return (await caches.match(request, asKept)) ?? fetch(request);
}

async function dropOldShells() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((it) => it.startsWith('shell-') && it !== name).map((it) => caches.delete(it)),
  );
}
