import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

/** A button inside running text or a list that looks like a link. `label` says more where the words alone are too short. */
export function LinkButton(props: { onPress: () => void; label?: string | undefined; children: ReactNode }) {
  const { onPress, label, children } = props;
  return (
    <Button className="ui-link" onPress={onPress} {...(label !== undefined && { 'aria-label': label })}>
      {children}
    </Button>
  );
}
