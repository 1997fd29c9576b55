import { useEffect, useRef, useSyncExternalStore } from 'react';
import { nameOf } from '../../nodes/node-views';
import { useEditorWords } from '../../words/use-editor-words';
import { useCanvas } from '../canvas-context';
import { INK_NAMES } from './overview-inks';
import { createOverviewPainter } from './overview-painter';
import { StepPeek } from './step-peek';

/** With the whole strategy in view: all of it as one painting, under the few steps that are elements. */
export function OverviewLayer() {
  const words = useEditorWords();
  const { view, overlay } = useCanvas();
  const sheet = useRef<HTMLCanvasElement>(null);
  const inks = useRef<HTMLDivElement>(null);
  const { mode } = useSyncExternalStore(view.source.subscribe, () => view.source.get().layout);
  useEffect(() => {
    if (!sheet.current || !inks.current) return undefined;
    const painter = createOverviewPainter({
      sheet: sheet.current,
      inks: inks.current,
      view,
      overlay,
      nameOf(id) {
        const node = view.source.get().nodes[id];
        return node ? nameOf(node, words) : '';
      },
    });
    const stops = [
      view.sight.watch(painter.move),
      view.state.subscribe(painter.repaint),
      view.source.subscribe(painter.repaint),
      view.sight.state.subscribe(painter.repaint),
      overlay.subscribe(painter.repaint),
      onChangedLook(painter.recolor),
      onChangedFocus(sheet.current, painter.repaint),
    ];
    return () => {
      for (const stop of stops) stop();
      painter.stop();
    };
  }, [view, overlay, words]);
  return (
    <>
      <div ref={inks} className="se-inks" aria-hidden="true">
        {INK_NAMES.map((name) => (
          <i key={name} data-ink={name} />
        ))}
      </div>
      <canvas ref={sheet} className="se-overview" data-layout={mode} aria-hidden="true" />
      <StepPeek />
    </>
  );
}

/** Light or dark, by choice or by the system, and colours the system forces. */
function onChangedLook(tell: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  const watcher = new MutationObserver(tell);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    watcher.disconnect();
    for (const query of queries) query.removeEventListener('change', tell);
  };
}

function onChangedFocus(sheet: HTMLElement, tell: () => void): () => void {
  const canvas = sheet.closest<HTMLElement>('[data-canvas]');
  canvas?.addEventListener('focusin', tell);
  canvas?.addEventListener('focusout', tell);
  return () => {
    canvas?.removeEventListener('focusin', tell);
    canvas?.removeEventListener('focusout', tell);
  };
}
