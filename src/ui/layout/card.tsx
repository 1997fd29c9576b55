import { useId } from 'react';
import type { ReactNode } from 'react';

/** A titled box: the title at the left, one quiet fact or action at the right, then the content. */
export function Card(props: {
  title?: string | undefined;
  aside?: ReactNode;
  /** The content reaches the edges: tables and lists. */
  isFlush?: boolean;
  children: ReactNode;
}) {
  const { title, aside, isFlush = false, children } = props;
  const id = useId();
  return (
    <section className="ui-card" aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header className="ui-card-head">
          <h2 id={id}>{title}</h2>
          {aside !== undefined && <div className="ui-card-aside">{aside}</div>}
        </header>
      )}
      <div className={isFlush ? undefined : 'ui-card-body'}>{children}</div>
    </section>
  );
}

/** A part of a panel under a heading in small capitals. */
export function Section(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ui-section" aria-labelledby={id}>
      <h3 className="ui-eyebrow" id={id}>
        {props.title}
        {props.aside !== undefined && <span className="ui-eyebrow-aside">{props.aside}</span>}
      </h3>
      {props.children}
    </section>
  );
}
