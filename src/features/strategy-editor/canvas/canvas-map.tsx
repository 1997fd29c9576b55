import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import { useObservable } from '../session/observable';
import { useCanvas } from './canvas-context';
import { frameOf } from './first-viewport';
import { sizeOf } from './flow-elements';

const SIZE = { width: 136, height: 108 };

/** The whole strategy in a corner, painted on one canvas: pressing it goes there. For pointers only. */
export function CanvasMap() {
  const { view, overlay } = useCanvas();
  const { setCenter, getZoom } = useReactFlow();
  const nodes = useObservable(view.state, (state) => state.nodes);
  const bounds = useObservable(view.state, ({ scene }) => scene.bounds);
  const problems = useObservable(overlay, (marks) => marks.problems);
  const x = useStore(({ transform }) => transform[0]);
  const y = useStore(({ transform }) => transform[1]);
  const zoom = useStore(({ transform }) => transform[2]);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const sheet = useRef<HTMLCanvasElement>(null);
  const frame = frameOf(bounds);
  const scale = Math.min(SIZE.width / (frame.right - frame.left), SIZE.height / (frame.bottom - frame.top));
  const left = (SIZE.width - (frame.right - frame.left) * scale) / 2 - frame.left * scale;
  const top = (SIZE.height - (frame.bottom - frame.top) * scale) / 2 - frame.top * scale;

  useEffect(() => {
    const pen = sheet.current?.getContext('2d');
    if (!pen) return;
    const look = getComputedStyle(pen.canvas);
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, SIZE.width, SIZE.height);
    for (const { id, type, position, selected } of nodes) {
      if (type === 'open') continue;
      const size = sizeOf(type);
      const isWrong = (problems.get(id)?.errors ?? 0) > 0;
      pen.fillStyle = selected ? look.caretColor : isWrong ? look.outlineColor : look.color;
      pen.fillRect(
        left + position.x * scale,
        top + position.y * scale,
        size.width * scale,
        Math.max(2, size.height * scale * 0.6),
      );
    }
    pen.strokeStyle = look.caretColor;
    pen.strokeRect(
      left - (x / zoom) * scale,
      top - (y / zoom) * scale,
      (width / zoom) * scale,
      (height / zoom) * scale,
    );
  });

  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const to = { x: (event.clientX - box.left - left) / scale, y: (event.clientY - box.top - top) / scale };
    void setCenter(to.x, to.y, { zoom: getZoom() });
  };
  return (
    <Panel position="bottom-right" className="se-map" aria-hidden="true">
      <canvas
        ref={sheet}
        width={SIZE.width * devicePixelRatio}
        height={SIZE.height * devicePixelRatio}
        onPointerDown={go}
        onPointerMove={(event) => event.buttons === 1 && go(event)}
      />
    </Panel>
  );
}
