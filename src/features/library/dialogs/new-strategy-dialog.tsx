import { useState } from 'react';
import { ComboBox } from '@/ui';
import type { LibraryActions } from '../use-library-actions';
import { useLibraryWords } from '../words/use-library-words';
import { NameDialog } from './name-dialog';

const here = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A new strategy needs a name and a time zone; all else is drawn. */
export function NewStrategyDialog({ actions, onClose }: { actions: LibraryActions; onClose: () => void }) {
  const words = useLibraryWords();
  const [zone, setZone] = useState(here);
  const zones = [...new Set([here(), ...Intl.supportedValuesOf('timeZone')])];
  return (
    <NameDialog
      title={words.newStrategy}
      verb={words.create}
      onClose={onClose}
      onName={(name) => actions.createStrategy({ name, zone })}
    >
      <ComboBox
        label={words.zone}
        help={words.zoneHelp}
        options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        value={zone}
        onChange={(value) => setZone(value ?? here())}
      />
    </NameDialog>
  );
}
