import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';

/** A row of controls that is one stop of the Tab key; arrows move inside it. */
export function Toolbar(props: {
  label: string;
  orientation?: 'horizontal' | 'vertical';
  children: ReactNode;
}) {
  const { label, orientation = 'horizontal', children } = props;
  return (
    <AriaToolbar className="ui-toolbar" aria-label={label} orientation={orientation}>
      {children}
    </AriaToolbar>
  );
}

/** A hairline between groups of controls. */
export function Divider() {
  return <span className="ui-divider" role="separator" aria-orientation="vertical" />;
}
