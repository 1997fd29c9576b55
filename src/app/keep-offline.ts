/** Lets a reload work without a network. The build writes `sw.js`; the dev server has none. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').catch((reason: unknown) => {
    console.warn('Fairpath will not open without a network: its service worker was refused.', reason);
  });
}
