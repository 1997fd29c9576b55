import { useId } from 'react';
import type { ReactNode } from 'react';

/** The name of a list of things, what helps to fill it, and what is wrong with it as a whole. */
export function ListFrame(props: {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { label, help, error, aside, children } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="se-stack">
      <div className="se-legend" id={id}>
        {label}
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {help !== undefined && <p className="se-help">{help}</p>}
      {children}
      {error !== undefined && (
        <p className="se-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
