import './css/template-editor.css';
import { useEffect, useState } from 'react';
import { say } from '@/core/lib';
import { Button, EmptyState, Link, Notice, ScreenBar, useWords } from '@/ui';
import { useOpenDocument, WORKSPACE_WORDS } from '@/workspace';
import { EmailEditor } from './email/email-editor';
import { TemplateSessionProvider, useTemplateSession } from './session/template-session';
import { useHistory } from './session/use-history';
import { TemplateBar, type Device, type View } from './template-bar';
import { TextEditor } from './text/text-editor';
import { useEditorWords } from './words/use-editor-words';

/** Opens a template and shows the editor of its channel. */
export function TemplateEditorScreen({ id }: { id: string }) {
  const opening = useOpenDocument('template', id);
  const words = useEditorWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  if (opening.status === 'open') {
    return (
      <TemplateSessionProvider key={id} open={opening.open}>
        <TemplateEditor />
      </TemplateSessionProvider>
    );
  }
  return (
    <>
      <ScreenBar crumbs={[{ label: words.templates, href: '/' }]} />
      {opening.status === 'opening' ? (
        <p className="template-opening" role="status">
          {words.opening}
        </p>
      ) : (
        <EmptyState title={words.cannotOpen} level={1} action={<Link href="/">{words.toLibrary}</Link>}>
          {say(workspaceWords, opening.problem)}
        </EmptyState>
      )}
    </>
  );
}

const WIDTHS: Readonly<Record<Device, number>> = { desktop: 600, phone: 360 };

function TemplateEditor() {
  const { template, isReadOnly, open } = useTemplateSession();
  const words = useEditorWords();
  const [view, setView] = useState<View>('edit');
  const [device, setDevice] = useState<Device>('desktop');
  useHistoryKeys();
  const hasBody = template.channel === 'email' || template.channel === 'page';
  return (
    <div className="template-editor">
      <TemplateBar view={view} setView={setView} device={device} setDevice={setDevice} />
      {isReadOnly && (
        <Notice
          tone="warn"
          title={words.readOnlyTitle}
          action={<Button onPress={() => open.takeOver()}>{words.takeOver}</Button>}
        >
          <p>{words.readOnly}</p>
        </Notice>
      )}
      {hasBody ? <EmailEditor isPreview={view === 'preview'} width={WIDTHS[device]} /> : <TextEditor />}
    </div>
  );
}

/** Undo and redo from anywhere on the screen; a field's own history would lose step with the document's. */
function useHistoryKeys(): void {
  const { undo, redo } = useHistory();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
