import { readTable } from './read-table';

// One file, one worker: ending the worker is how a reading is cancelled.
addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array }>) => {
  const result = readTable(data.bytes, { onProgress: (share) => postMessage({ share }) });
  postMessage({ result });
});
