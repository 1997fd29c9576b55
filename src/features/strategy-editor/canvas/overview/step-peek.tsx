import { NODE_DEFINITIONS } from '@/core/strategy';
import { useFormat } from '@/ui';
import { nameOf } from '../../nodes/node-views';
import { sayStep } from '../../nodes/say-step';
import { StepIcon } from '../../nodes/step-icon';
import { useObservable } from '../../session/observable';
import { useEditorWords } from '../../words/use-editor-words';
import { useCanvas, useStep, useVoice } from '../canvas-context';
import { sizeOf } from '../flow-elements';

const PEEK = { width: 232, height: 58, away: 10 };

/** The step under the pointer as the card it is, beside its block. */
export function StepPeek() {
  const { view } = useCanvas();
  const hovered = useObservable(view.sight.state, (sighted) => sighted.hovered);
  return hovered === undefined ? null : <Peek key={hovered} id={hovered} />;
}

function Peek({ id }: { id: string }) {
  const words = useEditorWords();
  const voice = useVoice();
  const format = useFormat();
  const { view, overlay } = useCanvas();
  const count = useObservable(overlay, ({ counts }) => counts.get(id));
  const card = useObservable(view.state, ({ nodes }) => nodes.find((node) => node.id === id));
  const step = useStep(id);
  const lookout = view.sight.lookout();
  if (!step || !card || !lookout) return null;
  const { x, y, zoom, width, height } = lookout;
  const left = card.position.x * zoom + x;
  const below = (card.position.y + sizeOf(card.type).height) * zoom + y + PEEK.away;
  const isLow = below + PEEK.height > height;
  const place = {
    left: Math.max(8, Math.min(left, width - PEEK.width - 8)),
    top: isLow ? card.position.y * zoom + y - PEEK.away - PEEK.height : below,
  };
  return (
    <div className="se-peek" style={place} aria-hidden="true">
      <div className="se-card" data-family={NODE_DEFINITIONS[step.kind].family}>
        <span className="se-card-icon">
          <StepIcon node={step} />
        </span>
        <span className="se-card-name" dir="auto">
          {nameOf(step, words)}
        </span>
        <span className="se-card-count">{count !== undefined && format.number(count)}</span>
        <span className="se-card-say">{sayStep(step, voice)}</span>
      </div>
    </div>
  );
}
