import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type Ref,
} from 'react';
import { parseToken } from '@/core/template';
import { ErrorIcon, WarningIcon } from '@/ui';
import { createChip } from './chip-element';
import { caretToEnd, insertAtCaret } from './insert-node';
import type { ChipNames } from './chip-names';
import { drawChipText, holdsTypedToken, readChipText } from './chip-text-dom';

/** What a token picker does to a field. */
export type ChipFieldHandle = { readonly insert: (source: string) => void };

/** A text in which tokens are chips: they are typed around, and deleted and copied whole. */
export function ChipField(props: {
  label: string;
  /** What is wrong, in a sentence. */
  error?: string | undefined;
  warning?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  names: ChipNames;
  isMultiline?: boolean;
  isReadOnly?: boolean;
  /** Stands inside the control, after the words. */
  trailing?: ReactNode;
  handle?: Ref<ChipFieldHandle>;
}) {
  const { label, error, warning, value, onChange, onBlur, names } = props;
  const { isMultiline = false, isReadOnly = false, trailing, handle } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | undefined>(undefined);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const isTyping = element.ownerDocument.activeElement === element;
    if (readChipText(element) !== value || !isTyping) drawChipText(element, value, names);
  }, [value, names]);

  useEffect(() => {
    const remember = (): void => {
      const selection = document.getSelection();
      if (!selection?.rangeCount) return;
      const range = selection.getRangeAt(0);
      if (root.current?.contains(range.commonAncestorContainer)) caret.current = range.cloneRange();
    };
    document.addEventListener('selectionchange', remember);
    return () => document.removeEventListener('selectionchange', remember);
  }, []);

  const report = (): void => {
    const element = root.current;
    if (!element) return;
    const text = readChipText(element);
    if (holdsTypedToken(element)) {
      drawChipText(element, text, names);
      caretToEnd(element);
    }
    onChange(isMultiline ? text : text.replace(/\s*\n\s*/g, ' '));
  };

  useImperativeHandle(handle, () => ({
    insert(source) {
      const element = root.current;
      const token = parseToken(source);
      if (!element || !token) return;
      element.focus();
      const selection = document.getSelection();
      if (caret.current && selection && element.contains(caret.current.commonAncestorContainer)) {
        selection.removeAllRanges();
        selection.addRange(caret.current);
      } else caretToEnd(element);
      const chip = createChip(document, { kind: 'chip', source, token }, names);
      if (!insertAtCaret(element, chip)) element.append(chip);
      report();
    },
  }));

  const fault = error ?? warning;
  return (
    <div className="ui-field" data-invalid={error !== undefined || undefined}>
      <span className="ui-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="ui-control chip-field" data-multiline={isMultiline || undefined}>
        <div
          ref={root}
          className="chip-field-text"
          role="textbox"
          tabIndex={0}
          aria-labelledby={`${id}-label`}
          aria-multiline={isMultiline}
          aria-readonly={isReadOnly}
          aria-invalid={error !== undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          contentEditable={isReadOnly ? false : 'plaintext-only'}
          suppressContentEditableWarning
          spellCheck
          onInput={report}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isMultiline) event.preventDefault();
          }}
          onDrop={(event) => event.preventDefault()}
        />
        {trailing}
      </div>
      {fault !== undefined && (
        <span className={error === undefined ? 'field-warning' : 'ui-error'} id={`${id}-fault`}>
          {error === undefined ? (
            <WarningIcon className="icon-s" aria-hidden="true" />
          ) : (
            <ErrorIcon className="icon-s" aria-hidden="true" />
          )}
          <span>{fault}</span>
        </span>
      )}
    </div>
  );
}
