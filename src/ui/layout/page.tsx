import type { ReactNode } from 'react';

/** A screen that is read from the top: its heading, one muted fact, what can be done, then the content. */
export function Page(props: { title: string; detail?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const { title, detail, actions, children } = props;
  return (
    <div className="ui-page">
      <header className="ui-page-head">
        <h1>{title}</h1>
        {detail !== undefined && <p>{detail}</p>}
        {actions !== undefined && <div className="ui-page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
