import { useCallback, useEffect, useRef, useState } from 'react';
import { fromPreviewSchema } from '../protocol/preview-protocol';
import { listen } from '../protocol/listen';

/** A message in the preview page, where it can do nothing but be looked at. */
export function HtmlFrame(props: { html: string; title: string; images: boolean; width: number }) {
  const { html, title, images, width } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const hear = useCallback(() => setReady(true), []);
  useEffect(() => listen(() => frame.current?.contentWindow ?? null, fromPreviewSchema, hear), [hear]);
  useEffect(() => {
    if (isReady)
      frame.current?.contentWindow?.postMessage({ type: 'preview', html, title, images }, location.origin);
  }, [isReady, html, title, images]);
  return (
    <iframe
      ref={frame}
      className="preview-frame"
      title={title}
      src={`${import.meta.env.BASE_URL}preview.html`}
      style={{ width }}
    />
  );
}
