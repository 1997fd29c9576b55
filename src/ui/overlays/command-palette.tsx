import { Suspense, lazy } from 'react';
import type { MenuGroup } from './menu';

/** Most visits never open it, so its code comes when it is first asked for. */
const PaletteDialog = lazy(async () => ({ default: (await import('./palette-dialog')).PaletteDialog }));

export type CommandPaletteProps = {
  isOpen: boolean;
  onClose: () => void;
  label: string;
  placeholder: string;
  groups: readonly MenuGroup[];
};

/** Everything one can do or go to, found by typing a few letters of it. */
export function CommandPalette(props: CommandPaletteProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog {...props} />
    </Suspense>
  );
}
