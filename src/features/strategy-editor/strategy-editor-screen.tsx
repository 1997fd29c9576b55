import './css/editor.css';
import './css/inspector.css';
import { EmptyState, Link, ScreenBar } from '@/ui';
import { say } from '@/core/lib';
import { useOpenDocument, WORKSPACE_WORDS } from '@/workspace';
import { useWords } from '@/ui';
import { StrategyEditor } from './strategy-editor';
import { useEditorWords } from './words/use-editor-words';

/** The strategy editor: draws one strategy of the workspace and lets it be changed. */
export function StrategyEditorScreen({ id }: { id: string }) {
  const words = useEditorWords();
  const problems = useWords(WORKSPACE_WORDS);
  const opening = useOpenDocument('strategy', id);
  if (opening.status === 'open') return <StrategyEditor key={id} open={opening.open} />;
  return (
    <>
      <ScreenBar crumbs={[{ label: words.strategies, href: '/' }, { label: words.settings }]} isMerged />
      {opening.status === 'opening' ? (
        <p className="se-opening" role="status">
          {words.opening}
        </p>
      ) : (
        <EmptyState title={words.cannotOpen} level={1} action={<Link href="/">{words.toLibrary}</Link>}>
          {say(problems, opening.problem)}
        </EmptyState>
      )}
    </>
  );
}
