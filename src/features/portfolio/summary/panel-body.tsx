import type { ReactNode } from 'react';

/** The part of a panel that scrolls; it takes the focus, so that the keyboard can scroll it too. */
export function PanelBody(props: { label: string; isCounting?: boolean; children: ReactNode }) {
  const { label, isCounting = false, children } = props;
  return (
    <div
      className="pf-panel-body"
      role="region"
      aria-label={label}
      // A region that scrolls has to be reachable (WCAG 2.1.1), which the rule does not know.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-counting={isCounting || undefined}
    >
      {children}
    </div>
  );
}
