import '@/core/lib/zod-jitless';
import { layOut } from './lay-out';

// One message in, one message out, in order; the caller keeps the numbers.
addEventListener('message', ({ data }: MessageEvent<{ id: number; mjml: string }>) => {
  void layOut(data.mjml).then((result) => {
    postMessage({ id: data.id, result });
  });
});
