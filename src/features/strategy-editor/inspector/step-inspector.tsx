import { memo, useMemo } from 'react';
import type { Diagnostic } from '@/core/lib';
import { canBeDisabled, isDisabled, NODE_DEFINITIONS, type StrategyNode } from '@/core/strategy';
import { DeleteIcon, IconButton, Switch, TextField, useLocale } from '@/ui';
import { toggleSkipped } from '../changing/toggle-skipped';
import { focusStep } from '../canvas/focus-step';
import { useStep, useVoice } from '../canvas/canvas-context';
import { removeSteps } from '../commands/remove-steps';
import { renameStep } from '../commands/rename-step';
import { nameOf, titleOf } from '../nodes/node-views';
import { sayStep } from '../nodes/say-step';
import { StepIcon } from '../nodes/step-icon';
import { createFieldSpeech, type FieldSpeech } from '../problems/say-problems';
import { DayNote } from '../reading/day-note';
import { TrySection } from '../trying/try-section';
import { UsedBy } from './used-by';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { SettingsForm } from './settings-form';
import { WaysOn } from './ways-on';

/** Everything about one step: what it says of itself, its name, its settings, and where it leads. */
export function StepInspector({ id, problems }: { id: string; problems: readonly Diagnostic[] }) {
  const words = useEditorWords();
  const voice = useVoice();
  const session = useSession();
  const { locale } = useLocale();
  const node = useStep(id);
  const speech = useMemo(() => createFieldSpeech(problems, locale), [problems, locale]);
  if (!node) return null;
  const sentence = shorten(sayStep(node, voice));
  const remove = () => {
    const heir = removeSteps(session, [id]);
    if (heir !== undefined) focusStep(session.view, heir);
  };
  return (
    <>
      <header className="se-inspector-head" data-family={NODE_DEFINITIONS[node.kind].family}>
        <span className="se-inspector-icon">
          <StepIcon node={node} />
        </span>
        <div>
          <h2>{nameOf(node, words)}</h2>
          <small>
            {titleOf(node, words)}
            <DayNote id={id} />
          </small>
        </div>
        <IconButton label={words.remove} icon={<DeleteIcon />} onPress={remove} />
      </header>
      <div className="se-part">
        {sentence !== '' && <p className="se-say">{sentence}</p>}
        <div data-field="name">
          <TextField
            label={words.name}
            placeholder={titleOf(node, words)}
            value={node.name}
            maxLength={200}
            onChange={(name) => renameStep(session, id, name)}
          />
        </div>
        {canBeDisabled(node) && (
          <Switch
            label={words.changing.skip}
            help={words.changing.skipHelp}
            isSelected={isDisabled(node)}
            onChange={() => toggleSkipped(session, [id])}
          />
        )}
      </div>
      <AllButName node={node} speech={speech} />
    </>
  );
}

/** A split of many branches says more of itself than anybody reads; its fields say the rest. */
const LONGEST = 400;

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`;
}

type Parts = { readonly node: StrategyNode; readonly speech: FieldSpeech };

/** What is the same whatever the step is called: writing its name draws none of it. */
const AllButName = memo(function AllButName({ node, speech }: Parts) {
  return (
    <>
      <div className="se-part" data-settings>
        <SettingsForm key={node.kind} node={node} speech={speech} />
      </div>
      <WaysOn node={node} speech={speech} />
      <UsedBy node={node} />
      {node.kind !== 'note' && <TrySection node={node} />}
    </>
  );
}, differsInNameAlone);

function differsInNameAlone(before: Parts, after: Parts): boolean {
  const { node, speech } = before;
  return (
    speech === after.speech &&
    node.id === after.node.id &&
    node.settings === after.node.settings &&
    isDisabled(node) === isDisabled(after.node)
  );
}
