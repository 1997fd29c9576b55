import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { bodyOf, richTextSchema, templateWords } from '@/core/template';
import { useLocale } from '@/ui';
import { useChipNames } from '../chip-text/use-chip-names';
import { fromCanvasSchema, type FromCanvas, type ToCanvas } from '../protocol/canvas-protocol';
import { listen } from '../protocol/listen';
import { useHistory } from '../session/use-history';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';
import type { BlockEdits } from './use-block-edits';

/** The editor's end of the line to the canvas. */
export type CanvasLine = {
  readonly isReady: boolean;
  /** The block being written in. */
  readonly editing: string | undefined;
  readonly tell: (message: ToCanvas) => void;
  /** Goes to the canvas and writes in a text block. */
  readonly write: (block: string) => void;
};

/** Shows the document on the canvas and does what the canvas asks for. */
export function useCanvas(edits: BlockEdits, frameRef: RefObject<HTMLIFrameElement | null>): CanvasLine {
  const { open, template, locale, selected, select, fields, isReadOnly } = useTemplateSession();
  const { locale: language } = useLocale();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const { undo, redo } = useHistory();
  const body = bodyOf(template, locale);
  const [isReady, setReady] = useState(false);
  const [editing, setEditing] = useState<string>();

  const tell = useCallback(
    (message: ToCanvas) => {
      frameRef.current?.contentWindow?.postMessage(message, location.origin);
    },
    [frameRef],
  );

  const write = useCallback(
    (block: string) => {
      frameRef.current?.focus();
      tell({ type: 'select', block, edit: true });
    },
    [frameRef, tell],
  );

  const show = useCallback(
    (shown: typeof body, block: string | undefined) => {
      if (!shown) return;
      tell({
        type: 'show',
        body: shown,
        selected: block ?? null,
        names,
        labels: { ...templateWords(language).blocks },
        hints: {
          column: words.hintColumn,
          image: words.hintImage,
          button: words.hintButton,
          text: words.hintText,
        },
        title: words.canvasTitle,
      });
    },
    [tell, names, language, words],
  );

  useEffect(() => {
    if (isReady) show(body, selected);
  }, [isReady, show, body, selected]);

  const hear = useMemo(() => {
    return (message: FromCanvas): void => {
      switch (message.type) {
        case 'ready':
          setReady(true);
          return;
        case 'selected':
          select(message.block ?? undefined);
          return;
        case 'editing':
          setEditing(message.block ?? undefined);
          return;
        case 'write':
          if (!isReadOnly && richTextSchema.safeParse(message.content).success)
            edits.write(message.block, message.content);
          return;
        case 'insert':
          if (!isReadOnly) edits.insert(message.kind, message.place);
          break;
        case 'move':
          if (!isReadOnly) edits.move(message.block, message.place);
          break;
        case 'command':
          if (message.command === 'undo') undo();
          else if (message.command === 'redo') redo();
          else if (isReadOnly || selected === undefined) return;
          else if (message.command === 'up') edits.step(selected, -1);
          else if (message.command === 'down') edits.step(selected, 1);
          else edits[message.command](selected);
      }
      // Granted or not, the canvas learns how things stand: what it did by itself is taken back.
      show(bodyOf(open.store.getState().document, locale), selected);
    };
  }, [undo, redo, select, edits, show, open, locale, selected, isReadOnly]);

  useEffect(
    () => listen(() => frameRef.current?.contentWindow ?? null, fromCanvasSchema, hear),
    [frameRef, hear],
  );

  return useMemo(() => ({ isReady, editing, tell, write }), [isReady, editing, tell, write]);
}
