import { useMemo, type ReactNode } from 'react';
import {
  checkCondition,
  createVoice,
  describeCondition,
  type Condition,
  type Segment,
} from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import { say } from '@/core/lib';
import { contextOf, describeDiagnostic } from '@/core/lint';
import { Button, Dialog, Notice, SavedState, UndoIcon, useLocale, useWords } from '@/ui';
import {
  useDocumentState,
  useOpenDocument,
  useProject,
  WORKSPACE_WORDS,
  type OpenDocument,
} from '@/workspace';
import { useLibraryWords } from '../words/use-library-words';

/** What edits a condition; the app hands it in, because it belongs to another feature. */
export type ConditionEditorProps = {
  readonly label: string;
  readonly value: Condition | null;
  readonly onChange: (condition: Condition | null) => void;
  readonly path: string;
  /** What is wrong at a path inside the condition; an empty path is the condition as a whole. */
  readonly errorAt: (path: string) => string | undefined;
};
export type RenderConditionEditor = (props: ConditionEditorProps) => ReactNode;

/** Edits who belongs to a segment. Every change is kept at once and can be taken back. */
export function SegmentDialog(props: { id: string; editor: RenderConditionEditor; onClose: () => void }) {
  const { id, editor, onClose } = props;
  const words = useLibraryWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const opening = useOpenDocument('segment', id);
  if (opening.status === 'open') return <OpenSegment open={opening.open} editor={editor} onClose={onClose} />;
  return (
    <Dialog isOpen size="m" onClose={onClose} title={words.kind.segment}>
      {opening.status === 'failed' && <Notice tone="bad" title={say(workspaceWords, opening.problem)} />}
    </Dialog>
  );
}

function OpenSegment(props: {
  open: OpenDocument<Segment>;
  editor: RenderConditionEditor;
  onClose: () => void;
}) {
  const { open, editor, onClose } = props;
  const words = useLibraryWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const segment = useDocumentState(open, ({ document }) => document);
  const mode = useDocumentState(open, (state) => state.mode);
  const saved = useDocumentState(open, (state) => state.saved);
  const canUndo = useDocumentState(open, ({ past }) => past.length > 0);
  const { sentence, errorAt } = useReading(segment);
  const change = (condition: Condition | null) =>
    open.change({ code: 'document-changed', values: {} }, (document) => ({
      ...document,
      condition: condition ?? { kind: 'group', match: 'all', conditions: [] },
    }));
  return (
    <Dialog
      isOpen
      size="m"
      onClose={onClose}
      title={segment.name === '' ? words.unnamed : segment.name}
      actions={
        <>
          <SavedState state={saved === 'unsaved' ? 'saving' : saved} label={words.saved[saved]} />
          <Button icon={<UndoIcon aria-hidden="true" />} isDisabled={!canUndo} onPress={() => open.undo()}>
            {words.undo}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="lib-form">
        {mode === 'reader' && (
          <Notice
            tone="warn"
            title={workspaceWords['document-elsewhere']()}
            action={<Button onPress={() => open.takeOver()}>{words.takeOver}</Button>}
          />
        )}
        <p className="lib-muted">{sentence}</p>
        {editor({
          label: words.belongs,
          value: segment.condition,
          onChange: change,
          path: 'condition',
          errorAt,
        })}
      </div>
    </Dialog>
  );
}

/** A segment's sentence, and what is wrong with its condition, by path. */
function useReading({ id, condition }: Segment) {
  const project = useProject();
  const words = useLibraryWords();
  const { locale } = useLocale();
  return useMemo(() => {
    if (!project) return { sentence: '', errorAt: () => undefined };
    const at = { document: { kind: 'segment', id }, field: 'condition' } as const;
    const found = checkCondition(condition, contextOf(project), at);
    const segments = new Map(project.segments.map((each) => [each.id, each]));
    const voice = createVoice(locale, fieldsOf(project.dictionary), segments);
    const isEmpty = condition.kind === 'group' && condition.conditions.length === 0;
    const errorAt = (path: string): string | undefined => {
      const field = path === '' ? 'condition' : `condition.${path}`;
      const diagnostic = found.find((each) => each.at.field === field);
      return diagnostic && describeDiagnostic(diagnostic, locale).sentence;
    };
    const sentence = isEmpty
      ? words.everyone
      : words.asksIf({ condition: describeCondition(condition, voice) });
    return { sentence, errorAt };
  }, [project, id, condition, locale, words]);
}
