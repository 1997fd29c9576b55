import type { ReactNode } from 'react';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <div className="ui-hidden">{children}</div>;
}

/** The same inside a line of text. */
export function SpokenOnly({ children }: { children: ReactNode }) {
  return <span className="ui-hidden">{children}</span>;
}
