import { useEffect, useRef, useState } from 'react';

/**
 * A message as it was laid out, in the page of its own where it can do nothing but be looked at. Its pictures are
 * fetched only when asked for. The title is read out in place of a heading.
 */
export function MessagePreview(props: { html: string; title: string; images?: boolean; height?: number }) {
  const { html, title, images = false, height = 420 } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && source === frame.current?.contentWindow && isReadyCall(data))
        setReady(true);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (isReady)
      frame.current?.contentWindow?.postMessage({ type: 'preview', html, title, images }, location.origin);
  }, [isReady, html, title, images]);
  return (
    <iframe
      ref={frame}
      className="ui-message"
      title={title}
      src={`${import.meta.env.BASE_URL}preview.html`}
      style={{ height }}
    />
  );
}

function isReadyCall(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'preview-ready';
}
