import { useMemo } from 'react';
import { say, type Result } from '@/core/lib';
import { useNavigation, useToast, useWords } from '@/ui';
import {
  createSegment,
  createStrategy,
  createTemplate,
  duplicateDocument,
  removeDocument,
  renameDocument,
  restoreDocument,
  useWorkspace,
  WORKSPACE_WORDS,
  type CommandProblem,
} from '@/workspace';
import type { LibraryRow } from './library-row';
import { useLibraryWords } from './words/use-library-words';

type Input<Command extends { run: (workspace: never, input: never) => unknown }> = Parameters<
  Command['run']
>[1];

/** What can be done to a document of the library. */
export type LibraryActions = {
  readonly createStrategy: (input: Input<typeof createStrategy>) => void;
  readonly createTemplate: (input: Input<typeof createTemplate>) => void;
  /** `then` is told the id of what is new. */
  readonly createSegment: (input: Input<typeof createSegment>, then: (id: string) => void) => void;
  readonly rename: (row: LibraryRow, name: string) => void;
  readonly duplicate: (row: LibraryRow) => void;
  readonly remove: (row: LibraryRow) => void;
};

/** The library's verbs: each does its command, says what became of it, and offers to take it back. */
export function useLibraryActions(): LibraryActions {
  const workspace = useWorkspace();
  const words = useLibraryWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const show = useToast();
  const { navigate } = useNavigation();
  return useMemo(() => {
    async function finish<Value>(
      doing: Promise<Result<Value, CommandProblem>>,
      done: (value: Value) => void,
    ): Promise<void> {
      const result = await doing;
      if (result.ok) done(result.value);
      else show({ tone: 'bad', title: words.failed, detail: say(workspaceWords, result.error) });
    }
    const restore = ({ id, name }: LibraryRow): void =>
      void finish(restoreDocument.run(workspace, { id }), () =>
        show({ tone: 'ok', title: words.restored({ name }) }),
      );
    return {
      createStrategy: (input) =>
        void finish(createStrategy.run(workspace, input), (id) => navigate(`/strategies/${id}`)),
      createTemplate: (input) =>
        void finish(createTemplate.run(workspace, input), (id) => navigate(`/templates/${id}`)),
      createSegment: (input, then) => void finish(createSegment.run(workspace, input), then),
      rename: ({ kind, id }, name) =>
        void finish(renameDocument.run(workspace, { kind, id, name }), () =>
          show({ tone: 'ok', title: words.renamed({ name }) }),
        ),
      duplicate: ({ kind, id, name: original }) => {
        const name = words.copyOf({ name: original }).slice(0, 200);
        void finish(duplicateDocument.run(workspace, { kind, id, name }), () =>
          show({ tone: 'ok', title: words.created({ name }) }),
        );
      },
      remove: (row) =>
        void finish(removeDocument.run(workspace, row), () =>
          show({ title: words.removed(row), action: { label: words.undo, onPress: () => restore(row) } }),
        ),
    };
  }, [workspace, words, workspaceWords, show, navigate]);
}
