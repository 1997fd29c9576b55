import { useState } from 'react';
import type { PasteChoice, PasteConflict } from '@/core/project';
import { Button, Dialog, RadioGroup } from '@/ui';
import type { EditorDialogProps } from '../dialogs/dialogs';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { EditorWords } from '../words/en';
import { finishPaste } from './finish-paste';

/** Asks, before anything is pasted, what is to be done with what is here already and says something else. */
export function PasteDialog({ session, onClose }: EditorDialogProps) {
  const { changing: words } = useEditorWords();
  const paste = useObservable(session.changing, (now) => now.paste);
  const [chosen, setChosen] = useState<ReadonlyMap<string, PasteChoice>>(new Map());
  const [isBusy, setBusy] = useState(false);
  if (!paste) return null;
  const { conflicts, added, reused } = paste.plan;
  const close = () => {
    session.changing.set({ paste: undefined });
    onClose();
  };
  const run = async () => {
    setBusy(true);
    await finishPaste(session, paste, chosen, close);
  };
  const first = chosen.get(conflicts[0]?.id ?? '') ?? 'mine';
  const isOne = conflicts.every(({ id }) => (chosen.get(id) ?? 'mine') === first);
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.conflictTitle}
      size="m"
      actions={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void run()}>
            {words.paste}
          </Button>
        </>
      }
    >
      <div className="se-paste">
        <p>{words.conflictHelp}</p>
        {conflicts.length > 1 && (
          <RadioGroup
            label={words.sameForAll}
            orientation="horizontal"
            choices={choicesOf(words)}
            value={isOne ? first : null}
            onChange={(choice) => setChosen(new Map(conflicts.map(({ id }) => [id, choice])))}
          />
        )}
        <ul className="se-conflicts">
          {conflicts.map((conflict) => (
            <Conflict
              key={conflict.id}
              conflict={conflict}
              choice={chosen.get(conflict.id) ?? 'mine'}
              onChoose={(choice) => setChosen(new Map(chosen).set(conflict.id, choice))}
            />
          ))}
        </ul>
        {added.length > 0 && <p className="se-help">{words.comesAlong({ added })}</p>}
        {reused.length > 0 && <p className="se-help">{words.isUsed({ reused })}</p>}
      </div>
    </Dialog>
  );
}

function Conflict(props: {
  conflict: PasteConflict;
  choice: PasteChoice;
  onChoose: (choice: PasteChoice) => void;
}) {
  const { conflict, choice, onChoose } = props;
  const { changing: words } = useEditorWords();
  return (
    <li>
      <RadioGroup
        label={words.conflictKind(conflict)}
        help={`${conflict.mine === conflict.name ? '' : `${words.conflictHere(conflict)} · `}${words.conflictDiffers(conflict)}`}
        orientation="horizontal"
        choices={choicesOf(words)}
        value={choice}
        onChange={onChoose}
      />
    </li>
  );
}

function choicesOf(words: EditorWords['changing']) {
  return [
    { value: 'mine' as const, label: words.useMine },
    { value: 'theirs' as const, label: words.takeTheirs },
  ];
}
