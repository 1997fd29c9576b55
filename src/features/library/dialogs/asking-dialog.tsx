import type { EditableKind, LibraryRow } from '../library-row';
import { SegmentDialog, type RenderConditionEditor } from '../segment/segment-dialog';
import type { LibraryActions } from '../use-library-actions';
import { useLibraryWords } from '../words/use-library-words';
import { NameDialog } from './name-dialog';
import { NewStrategyDialog } from './new-strategy-dialog';
import { NewTemplateDialog } from './new-template-dialog';

/** What the library asks for: something new of a kind, another name, or who belongs to a segment. */
export type Asking =
  | { readonly what: EditableKind }
  | { readonly what: 'rename'; readonly row: LibraryRow }
  | { readonly what: 'edit-segment'; readonly id: string };

/** The dialog for what is asked; none while nothing is. */
export function AskingDialog(props: {
  asking: Asking | undefined;
  actions: LibraryActions;
  conditionEditor: RenderConditionEditor;
  onAsk: (asking: Asking | undefined) => void;
}) {
  const { asking, actions, conditionEditor, onAsk } = props;
  const onClose = () => onAsk(undefined);
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
          onName={(name) => actions.createSegment({ name }, (id) => onAsk({ what: 'edit-segment', id }))}
        />
      );
    case 'edit-segment':
      return <SegmentDialog id={asking.id} editor={conditionEditor} onClose={onClose} />;
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
