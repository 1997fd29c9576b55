import { say } from '@/core/lib';
import { Notice, useWords } from '@/ui';
import { useBrokenDocuments, WORKSPACE_WORDS, type PortfolioList } from '@/workspace';
import { useLibraryWords } from './words/use-library-words';

/** What is kept and cannot be opened, and why; nothing when all is well. */
export function BrokenNotice({ portfolios: { problem } }: { portfolios: PortfolioList }) {
  const words = useLibraryWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const broken = useBrokenDocuments();
  return (
    <>
      {problem && (
        <Notice tone="bad" title={words.listFailed}>
          <p>{say(workspaceWords, problem)}</p>
        </Notice>
      )}
      {broken.length > 0 && (
        <Notice tone="warn" title={words.broken({ count: broken.length })}>
          <ul className="lib-broken">
            {broken.map(({ header, problem: reason }) => (
              <li key={header.id}>
                <b>{header.name}</b> {say(workspaceWords, reason)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
