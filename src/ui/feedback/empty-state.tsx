import type { ReactNode } from 'react';

/** What stands where there is nothing yet: one sentence on what goes here, and one thing to do. */
export function EmptyState(props: {
  icon?: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const { icon, title, children, action, level = 2 } = props;
  const Title = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return (
    <div className="ui-empty">
      {icon}
      <Title>{title}</Title>
      <p>{children}</p>
      {action !== undefined && <div className="ui-empty-actions">{action}</div>}
    </div>
  );
}
