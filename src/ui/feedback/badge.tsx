import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'info';

/** The state of an object: a dot and a word. `isPlain` leaves the dot away. */
export function Badge(props: { tone?: Tone; isPlain?: boolean; children: ReactNode }) {
  const { tone = 'neutral', isPlain = false, children } = props;
  return (
    <span className="ui-badge" data-tone={tone} data-plain={isPlain || undefined}>
      {children}
    </span>
  );
}

/** A small number beside a name: how many errors, how many warnings. Its meaning is read out before it. */
export function Count({ tone = 'neutral', label, value }: { tone?: Tone; label: string; value: number }) {
  return (
    <span className="ui-count" data-tone={tone} role="img" aria-label={label}>
      {value}
    </span>
  );
}
