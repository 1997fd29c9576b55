import type { Component, Editor } from 'grapesjs';
import { parseToken } from '@/core/template';
import { createChip } from '../chip-text/chip-element';
import { caretToEnd, insertAtCaret } from '../chip-text/insert-node';
import type { ToCanvas } from '../protocol/canvas-protocol';
import type { Wording } from './block-look';
import { drawRichText, readRichText } from './rich-text-dom';
import { shellOf } from './register-blocks';

type Format = Extract<ToCanvas, { type: 'format' }>['format'];

/** The one text that is being written in, if any. */
export type TextWriting = {
  readonly start: (component: Component) => void;
  readonly stop: () => void;
  /** The block being written in. */
  readonly block: () => string | undefined;
  /** Draws the text anew when the document says something else than what stands there (after undo). */
  readonly refresh: () => void;
  readonly insertToken: (source: string) => void;
  readonly format: (format: Format) => void;
  readonly link: (href: string) => void;
};

type Written = {
  readonly write: (block: string, content: string) => void;
  readonly changed: (block: string | undefined) => void;
};

const COMMANDS: Readonly<Record<Format, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  list: 'insertUnorderedList',
  unlink: 'unlink',
};

/** Lets one text block at a time be written in where it stands: words, bold, links, lists, and chips. */
export function createTextWriting(
  editor: Editor,
  wording: () => Wording,
  { write, changed }: Written,
): TextWriting {
  let writing: { component: Component; element: HTMLElement; id: string; until: AbortController } | undefined;
  let selection: Range | undefined;
  /** What the document is known to say, and what it has been told since, the oldest first. */
  let agreed = '';
  let told: string[] = [];

  const report = (): void => {
    if (!writing) return;
    const content = readRichText(writing.element);
    if (content === (told.at(-1) ?? agreed)) return;
    told.push(content);
    write(writing.id, content);
  };

  /** Whether the document says something nobody typed here: not what was told, nor what it said before. */
  function isNews(content: string): boolean {
    const heard = told.indexOf(content);
    const isOld = heard < 0 && content === agreed;
    if (heard >= 0) told = told.slice(heard + 1);
    else if (!isOld) told = [];
    agreed = content;
    return heard < 0 && !isOld;
  }

  function start(component: Component): void {
    const shell = shellOf(component);
    const element = component.getEl();
    if (shell?.kind !== 'text' || !element || writing?.component === component) return;
    stop();
    const until = new AbortController();
    writing = { component, element, id: shell.id, until };
    agreed = shell.content;
    told = [];
    element.contentEditable = 'true';
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-multiline', 'true');
    element.setAttribute('aria-label', component.getName());
    setDraggable(element, false);
    editor.getModel().setEditing(component.getView() ?? true);
    const { ownerDocument } = element;
    command(ownerDocument, 'defaultParagraphSeparator', 'p');
    command(ownerDocument, 'styleWithCSS', 'false');
    const { signal } = until;
    element.addEventListener('input', report, { signal });
    element.addEventListener('paste', pasteWords, { signal });
    element.addEventListener('drop', (event) => event.preventDefault(), { signal });
    element.addEventListener('mousedown', (event) => event.stopPropagation(), { signal });
    element.addEventListener('beforeinput', leaveHistoryToUs, { signal });
    ownerDocument.addEventListener('selectionchange', remember, { signal });
    element.focus();
    caretToEnd(
      element.lastElementChild instanceof Object ? (element.lastElementChild as HTMLElement) : element,
    );
    changed(shell.id);
  }

  function stop(): void {
    if (!writing) return;
    const { component, element, until } = writing;
    report();
    until.abort();
    writing = undefined;
    selection = undefined;
    element.contentEditable = 'inherit';
    for (const name of ['contenteditable', 'role', 'aria-multiline', 'aria-label'])
      element.removeAttribute(name);
    setDraggable(element, true);
    editor.getModel().setEditing(false);
    // What was typed last may still be on its way through the document.
    const shell = shellOf(component);
    if (shell?.kind === 'text') drawRichText(element, told.at(-1) ?? shell.content, wording().names);
    changed(undefined);
  }

  function remember(): void {
    const present = writing?.element.ownerDocument.getSelection();
    if (!writing || !present?.rangeCount) return;
    const range = present.getRangeAt(0);
    if (writing.element.contains(range.commonAncestorContainer)) selection = range.cloneRange();
  }

  /** The caret is where it was, though the hand went to a button of the editor meanwhile. */
  function resume(): Document | undefined {
    if (!writing) return undefined;
    const { ownerDocument } = writing.element;
    writing.element.focus();
    const present = ownerDocument.getSelection();
    if (selection && present) {
      present.removeAllRanges();
      present.addRange(selection);
    }
    return ownerDocument;
  }

  return {
    start,
    stop,
    block: () => writing?.id,
    refresh() {
      const shell = shellOf(writing?.component);
      if (!writing || shell?.kind !== 'text' || !isNews(shell.content)) return;
      drawRichText(writing.element, shell.content, wording().names);
      caretToEnd(writing.element);
    },
    insertToken(source) {
      const document = resume();
      const token = parseToken(source);
      if (!document || !writing || !token) return;
      const chip = createChip(document, { kind: 'chip', source, token }, wording().names);
      if (!insertAtCaret(writing.element, chip))
        (writing.element.querySelector('p:last-of-type') ?? writing.element).append(chip);
      report();
    },
    format(format) {
      command(resume(), COMMANDS[format]);
      report();
    },
    link(href) {
      command(resume(), 'createLink', href);
      report();
    },
  };
}

/** Called deprecated, but nothing replaces it: only this edits at the caret the way typing does. */
function command(document: Document | undefined, name: string, value?: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  document?.execCommand(name, false, value);
}

/** Only words come in by paste; their lines stay lines. */
function pasteWords(event: ClipboardEvent): void {
  event.preventDefault();
  const words = event.clipboardData?.getData('text/plain') ?? '';
  const target = event.currentTarget;
  if (target instanceof Object && 'ownerDocument' in target) {
    command((target as HTMLElement).ownerDocument, 'insertText', words);
  }
}

/** The browser's own undo knows nothing of the document's history. */
function leaveHistoryToUs(event: InputEvent): void {
  if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault();
}

/** While a text is written in, dragging over it selects words instead of moving blocks. */
function setDraggable(element: HTMLElement, draggable: boolean): void {
  for (let at: HTMLElement | null = element; at && at.localName !== 'body'; at = at.parentElement)
    at.draggable = draggable;
}
