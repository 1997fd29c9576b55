import type { EditableKind, LibraryRow } from '../library-row';
import type { LibraryActions } from '../use-library-actions';
import { useLibraryWords } from '../words/use-library-words';
import { NameDialog } from './name-dialog';
import { NewStrategyDialog } from './new-strategy-dialog';
import { NewTemplateDialog } from './new-template-dialog';

/** What the library asks for: something new of a kind, or another name. */
export type Asking = { readonly what: EditableKind } | { readonly what: 'rename'; readonly row: LibraryRow };

/** The dialog for what is asked; none while nothing is. */
export function AskingDialog(props: {
  asking: Asking | undefined;
  actions: LibraryActions;
  onClose: () => void;
}) {
  const { asking, actions, onClose } = props;
  const words = useLibraryWords();
  switch (asking?.what) {
    case undefined:
      return null;
    case 'strategy':
      return <NewStrategyDialog actions={actions} onClose={onClose} />;
    case 'template':
      return <NewTemplateDialog actions={actions} onClose={onClose} />;
    case 'segment':
      return (
        <NameDialog
          title={words.newSegment}
          verb={words.create}
          onClose={onClose}
          onName={(name) => actions.createSegment({ name })}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={words.renameTitle(asking.row)}
          verb={words.renameVerb}
          initial={asking.row.name}
          onClose={onClose}
          onName={(name) => actions.rename(asking.row, name)}
        />
      );
  }
}
