import { useEffect, useRef } from 'react';
import { NODE_DEFINITIONS } from '@/core/strategy';
import { useStep, useVoice } from '../../canvas/canvas-context';
import { nameOf } from '../../nodes/node-views';
import { sayStep } from '../../nodes/say-step';
import { StepIcon } from '../../nodes/step-icon';
import { useEditorWords } from '../../words/use-editor-words';
import { useReadingWords } from '../words/use-reading-words';

/** More than these nobody reads down; the next word of the search finds fewer. */
const MOST = 50;

/** The steps a search has found, each with its sentence. */
export function FoundList(props: {
  found: readonly string[];
  at: number | undefined;
  onChoose: (at: number) => void;
}) {
  const { found, at, onChoose } = props;
  const words = useReadingWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul ref={list} className="se-found" aria-label={words.findResults}>
      {found.slice(0, MOST).map((id, index) => (
        <li key={id}>
          <FoundStep id={id} isCurrent={index === at} onChoose={() => onChoose(index)} />
        </li>
      ))}
      {found.length > MOST && (
        <li className="se-found-more">{words.foundMore({ count: found.length - MOST })}</li>
      )}
    </ul>
  );
}

function FoundStep(props: { id: string; isCurrent: boolean; onChoose: () => void }) {
  const { id, isCurrent, onChoose } = props;
  const words = useEditorWords();
  const voice = useVoice();
  const node = useStep(id);
  if (!node) return null;
  return (
    <button
      type="button"
      className="se-found-step"
      data-family={NODE_DEFINITIONS[node.kind].family}
      aria-current={isCurrent || undefined}
      onClick={onChoose}
    >
      <StepIcon node={node} />
      <span className="se-found-name">{nameOf(node, words)}</span>
      <span className="se-found-say">{sayStep(node, voice)}</span>
    </button>
  );
}
