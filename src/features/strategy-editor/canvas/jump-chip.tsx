import { ArrowRightIcon, UndoIcon } from '@/ui';
import type { JumpChip as Chip } from '../layout/layout-graph';
import { groupOfCard, stepsOfCard } from '../layout/fold-groups';
import { nameOf } from '../nodes/node-views';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas, useStep } from './canvas-context';
import { focusStep } from './focus-step';

/** The end of a line too long to draw: it names the step the line leads to, shows it, and goes there. */
export function JumpChip({ chip }: { chip: Chip }) {
  const words = useEditorWords();
  const { view } = useCanvas();
  const strategy = view.source.get();
  const group = groupOfCard(chip.target);
  const step = useStep(stepsOfCard(strategy, chip.target)[0] ?? '');
  const name = group === undefined ? step && nameOf(step, words) : strategy.groups[group]?.name;
  if (name === undefined) return null;
  const { backTo, onTo } = words.arranging;
  const Icon = chip.isBack ? UndoIcon : ArrowRightIcon;
  const label = chip.isBack ? backTo({ name }) : onTo({ name });
  const show = () => view.pointed.set({ card: chip.target });
  const hide = () => view.pointed.set({ card: undefined });
  return (
    <button
      type="button"
      tabIndex={-1}
      className="se-jump nodrag nopan"
      style={{ transform: `translate(${chip.at.x}px,${chip.at.y}px) translate(-50%,-50%)` }}
      aria-label={label}
      title={label}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={() => {
        hide();
        focusStep(view, chip.target);
      }}
    >
      <Icon className="icon-s" aria-hidden="true" />
      <span>{chip.isBack ? label : name}</span>
    </button>
  );
}
