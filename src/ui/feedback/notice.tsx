import type { ReactNode } from 'react';
import { ErrorIcon, InfoIcon, OkIcon, WarningIcon } from '../icons';
import type { Tone } from './badge';

const icons: Record<Tone, typeof InfoIcon> = {
  neutral: InfoIcon,
  accent: InfoIcon,
  info: InfoIcon,
  ok: OkIcon,
  warn: WarningIcon,
  bad: ErrorIcon,
};

/** A box that says how something stands. `isAlert` is for news the person did not cause: it is read out at once. */
export function Notice(props: {
  tone?: Tone;
  title?: string | undefined;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  isAlert?: boolean;
}) {
  const { tone = 'neutral', title, children, action, isAlert = false } = props;
  const Icon = icons[tone];
  return (
    <div className="ui-notice" data-tone={tone} role={isAlert ? 'alert' : undefined}>
      <Icon aria-hidden="true" />
      <div className="ui-notice-body">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  );
}
