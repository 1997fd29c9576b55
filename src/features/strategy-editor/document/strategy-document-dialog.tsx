import '../css/document.css';
import { useMemo } from 'react';
import { Button, Dialog, ProgressBar } from '@/ui';
import type { EditorDialogProps } from '../dialogs/dialogs';
import { fileName, saveFile } from '../picture/save-file';
import { DocumentPage } from './document-page';
import { documentParts } from './document-parts';
import { useGrowing } from './use-growing';
import { useToldStrategy } from './use-told-strategy';
import { useDocumentWords } from './words/use-document-words';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';

/** Parts that are drawn between two pictures of the screen. */
const AT_ONCE = 4;

/** The whole strategy in sentences: to read, to print, to send to somebody who has no Fairpath. */
export function StrategyDocumentDialog({ session, onClose }: EditorDialogProps) {
  const words = useDocumentWords();
  const told = useToldStrategy(session);
  const parts = useMemo(() => (told ? documentParts(told.sections) : []), [told]);
  const drawn = useGrowing(parts.length, AT_ONCE);
  const isWhole = told !== undefined && drawn === parts.length;
  const save = (ending: string, type: string, content: string) => {
    const file = fileName(session.get().name, ending);
    saveFile(file, new Blob([content], { type: `${type};charset=utf-8` }));
    session.announce(words.saved({ file }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      size="l"
      actions={
        <>
          <Button isDisabled={!told} onPress={() => told && save('md', 'text/markdown', writeMarkdown(told))}>
            {words.saveMarkdown}
          </Button>
          <Button isDisabled={!told} onPress={() => told && save('html', 'text/html', writeHtml(told))}>
            {words.saveHtml}
          </Button>
          <Button variant="primary" isDisabled={!isWhole} onPress={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      {!isWhole && (
        <ProgressBar label={words.drawing} value={told && Math.round((100 * drawn) / parts.length)} />
      )}
      {told && (
        // What scrolls must be reachable, or nobody without a mouse can read on.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="se-document-scroll" role="region" aria-label={words.title} tabIndex={0}>
          <DocumentPage told={told} parts={parts.slice(0, drawn)} />
        </div>
      )}
    </Dialog>
  );
}
