import type { ReactNode } from 'react';
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon, IconButton } from '@/ui';
import { useEditorWords } from '../../words/use-editor-words';

/** One of several things in a list: its number, ways to move and to remove it, and its own fields. */
export function Item(props: {
  title: string;
  path: string;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  error?: string | undefined;
  children: ReactNode;
}) {
  const { title, path, onUp, onDown, onRemove, error, children } = props;
  const words = useEditorWords();
  return (
    <div className="se-item" role="group" aria-label={title} data-field={path}>
      <div className="se-item-head">
        <span>{title}</span>
        {onUp && (
          <IconButton
            size="s"
            label={words.moveUp}
            icon={<ArrowUpIcon className="icon-s" />}
            onPress={onUp}
          />
        )}
        {onDown && (
          <IconButton
            size="s"
            label={words.moveDown}
            icon={<ArrowDownIcon className="icon-s" />}
            onPress={onDown}
          />
        )}
        {onRemove && (
          <IconButton
            size="s"
            label={words.removeLine}
            icon={<DeleteIcon className="icon-s" />}
            onPress={onRemove}
          />
        )}
      </div>
      {children}
      {error !== undefined && (
        <p className="se-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
