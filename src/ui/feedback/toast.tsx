import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { IconButton } from '../buttons/icon-button';
import { LinkButton } from '../buttons/link-button';
import { CrossIcon, ErrorIcon, InfoIcon, OkIcon, WarningIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';

export type Toast = {
  tone?: 'neutral' | 'ok' | 'warn' | 'bad';
  title: string;
  detail?: string | undefined;
  /** One verb, most often to take back what was done. */
  action?: { label: string; onPress: () => void } | undefined;
};

type ShowToast = (toast: Toast) => void;

const icons = { neutral: InfoIcon, ok: OkIcon, warn: WarningIcon, bad: ErrorIcon };
const ToastContext = createContext<ShowToast>(() => undefined);

/** Good news leaves after seven seconds (longer while pointed at); bad news stays until it is put away. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue<Toast>({ maxVisibleToasts: 4 }));
  const words = useKitWords();
  const show = useMemo<ShowToast>(
    () => (toast) => queue.add(toast, toast.tone === 'bad' ? {} : { timeout: 7000 }),
    [queue],
  );
  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion queue={queue} className="ui-toasts" aria-label={words.notifications}>
        {({ toast }) => (
          <AriaToast toast={toast} className="ui-toast" data-tone={toast.content.tone ?? 'neutral'}>
            <ToastBody toast={toast.content} close={() => queue.close(toast.key)} />
          </AriaToast>
        )}
      </ToastRegion>
    </ToastContext>
  );
}

/** Shows a short message in the corner; screen readers hear it. */
export function useToast(): ShowToast {
  return use(ToastContext);
}

function ToastBody({ toast, close }: { toast: Toast; close: () => void }) {
  const { tone = 'neutral', title, detail, action } = toast;
  const words = useKitWords();
  const Icon = icons[tone];
  return (
    <>
      <Icon className={`tone-${tone}`} aria-hidden="true" />
      <ToastContent className="ui-toast-text">
        <Text slot="title">{title}</Text>
        {detail !== undefined && (
          <Text slot="description" className="muted">
            {detail}
          </Text>
        )}
      </ToastContent>
      {action && (
        <LinkButton
          onPress={() => {
            action.onPress();
            close();
          }}
        >
          {action.label}
        </LinkButton>
      )}
      <IconButton
        label={words.close}
        size="s"
        icon={<CrossIcon className="icon-s" aria-hidden="true" />}
        onPress={close}
      />
    </>
  );
}
