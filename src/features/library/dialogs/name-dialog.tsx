import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button, Dialog, TextField } from '@/ui';
import { useLibraryWords } from '../words/use-library-words';

/** Asks for a name and whatever else something new needs. Mounted anew each time it opens. */
export function NameDialog(props: {
  title: string;
  verb: string;
  initial?: string;
  /** More fields below the name. */
  children?: ReactNode;
  onClose: () => void;
  onName: (name: string) => void;
}) {
  const { title, verb, initial = '', children, onClose, onName } = props;
  const words = useLibraryWords();
  const [name, setName] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const isMissing = name.trim() === '';
  const finish = () => {
    setAsked(true);
    if (isMissing) return;
    onName(name.trim());
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    finish();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={finish}>
            {verb}
          </Button>
        </>
      }
    >
      <form className="lib-form" onSubmit={submit}>
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          error={isAsked && isMissing ? words.nameMissing : undefined}
        />
        {children}
        {/* Without a submit button of its own, a form of two fields ignores the Enter key. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
