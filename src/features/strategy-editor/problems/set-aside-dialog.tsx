import { useState } from 'react';
import type { Diagnostic } from '@/core/lib';
import { Button, Dialog, TextArea } from '@/ui';
import { setAsideProblem } from '../commands/set-aside-problem';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { sayProblem } from './say-problems';

const LONGEST_REASON = 1000;

/** Asks why a remark is set aside; without a reason it is not. */
export function SetAsideDialog(props: {
  session: EditorSession;
  problem: Diagnostic;
  onClose: (isDone: boolean) => void;
}) {
  const { session, problem, onClose } = props;
  const words = useEditorWords();
  const [reason, setReason] = useState('');
  const [isMissed, setMissed] = useState(false);
  const sentence = sayProblem(session, problem);
  const setAside = () => {
    if (reason.trim() === '') setMissed(true);
    else onClose(setAsideProblem(session, problem, { reason, sentence }));
  };
  return (
    <Dialog
      isOpen
      onClose={() => onClose(false)}
      title={words.setAsideTitle}
      actions={
        <>
          <Button onPress={() => onClose(false)}>{words.cancelSetAside}</Button>
          <Button variant="primary" onPress={setAside}>
            {words.setAside}
          </Button>
        </>
      }
    >
      <div className="se-set-aside-form">
        <p>
          <b>{sentence}</b> <span className="se-problem-code">{problem.code}</span>
        </p>
        <TextArea
          label={words.setAsideReason}
          help={words.setAsideHelp}
          error={isMissed && reason.trim() === '' ? words.setAsideMissing : undefined}
          value={reason}
          maxLength={LONGEST_REASON}
          isRequired
          autoFocus
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
