import '@/core/lib/zod-jitless';
import { listen } from '../protocol/listen';
import { toPreviewSchema, type ToPreview } from '../protocol/preview-protocol';

/** Nothing runs, nothing is sent; pictures only when asked for. Links lead nowhere from here. */
function enclose({ html, images }: ToPreview): string {
  const pictures = images ? 'data: https:' : 'data:';
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${pictures}; form-action 'none'; base-uri 'self'`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (found) => found + head) : head + html;
}

// The message sits in a frame that may run nothing, inside a page that can do nothing else.
const frame = document.createElement('iframe');
frame.setAttribute('sandbox', '');
frame.style.cssText = 'border: 0; position: fixed; inset: 0; width: 100%; height: 100%; color-scheme: light';
listen(
  () => parent,
  toPreviewSchema,
  (message) => {
    frame.title = message.title;
    frame.srcdoc = enclose(message);
    if (!frame.isConnected) document.body.append(frame);
  },
);

parent.postMessage({ type: 'preview-ready' }, location.origin);
