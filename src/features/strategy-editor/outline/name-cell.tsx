import type { ReactNode } from 'react';
import { ChevronDownIcon } from '@/ui';

/** The first cell of a row: lines that show its level, a mark that opens it, and what it is called. */
export function NameCell({
  level,
  isOpen,
  span,
  children,
}: {
  level: number;
  isOpen: boolean | undefined;
  /** Over how many columns it goes; one when not told. */
  span?: number | undefined;
  children: ReactNode;
}) {
  return (
    <div role="rowheader" className="se-oname" aria-colindex={1} aria-colspan={span}>
      {Array.from({ length: level - 1 }, (_, at) => (
        <i key={at} className="se-oguide" aria-hidden="true" />
      ))}
      <span className="se-otwist" data-twist={isOpen === undefined ? undefined : isOpen ? 'open' : 'closed'}>
        {isOpen !== undefined && <ChevronDownIcon className="icon-s" aria-hidden="true" />}
      </span>
      {children}
    </div>
  );
}
