import { useRef, type KeyboardEvent } from 'react';

/**
 * A name, written where it stands: Enter keeps it, Escape leaves it as it was, and going elsewhere keeps it too. Tells
 * once how it ended: the name to keep, if any, and whether the focus is elsewhere already.
 */
export function NameField(props: {
  name: string;
  label: string;
  className: string;
  placeholder?: string;
  onEnd: (kept: string | undefined, isLeft: boolean) => void;
}) {
  const { name, label, className, placeholder, onEnd } = props;
  const isOver = useRef(false);
  const end = (kept: string | undefined, isLeft: boolean) => {
    // Taking the field away takes the focus out of it, which would end it twice.
    if (isOver.current) return;
    isOver.current = true;
    onEnd(kept, isLeft);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // Enter and Escape first belong to the letters that are being composed.
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    end(event.key === 'Enter' ? event.currentTarget.value : undefined, false);
  };
  return (
    <input
      ref={takeFocus}
      className={className}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={name}
      maxLength={200}
      autoComplete="off"
      dir="auto"
      onKeyDown={press}
      onBlur={({ currentTarget }) => end(currentTarget.value, true)}
    />
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  if (field?.ownerDocument.activeElement === field) return;
  field?.focus({ preventScroll: true });
  field?.select();
}
