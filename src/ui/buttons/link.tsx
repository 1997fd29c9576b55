import type { ReactNode } from 'react';
import { useLinkClick } from '../layout/navigation';

/** A link to another screen, or with a full address to another site in its own tab. */
export function Link(props: {
  href: string;
  children: ReactNode;
  /** Looks like the text around it until it is pointed at. */
  isQuiet?: boolean;
  className?: string;
  'aria-label'?: string;
}) {
  const { href, children, isQuiet = false, className = 'ui-link', ...rest } = props;
  const onClick = useLinkClick(href);
  const elsewhere = /^https?:/.test(href) ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a
      {...rest}
      {...elsewhere}
      className={className}
      data-quiet={isQuiet || undefined}
      href={href}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
