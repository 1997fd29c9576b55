import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

/** A button inside running text or a list that looks like a link. */
export function LinkButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <Button className="ui-link" onPress={onPress}>
      {children}
    </Button>
  );
}
