/** What the app sends: the message to show, and a name for its frame. */
type Shown = { html: string; title: string };

function isShown(data: unknown): data is Shown {
  return (
    typeof data === 'object' &&
    data !== null &&
    'html' in data &&
    typeof data.html === 'string' &&
    'title' in data &&
    typeof data.title === 'string'
  );
}

// The message sits in a frame that may run nothing, inside a page that can do nothing else.
addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || !isShown(data)) return;
  const frame = document.createElement('iframe');
  frame.title = data.title;
  frame.setAttribute('sandbox', '');
  frame.srcdoc = data.html;
  frame.style.cssText = 'border: 0; position: fixed; inset: 0; width: 100%; height: 100%';
  document.body.replaceChildren(frame);
});

parent.postMessage('preview-ready', location.origin);
