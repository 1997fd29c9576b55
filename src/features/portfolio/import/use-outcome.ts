import { useDeferredValue, useMemo } from 'react';
import { checkMapping, importRows, type ImportPhrase, type ImportResult } from '@/core/portfolio';
import { mappingOf, type ImportSession } from './import-session';

export type Outcome = {
  readonly result: ImportResult;
  readonly missing: readonly ImportPhrase[];
  /** The last numbers still stand while new ones are counted. */
  readonly isCounting: boolean;
};

/** What the import would bring as it stands; counted after the choice that changed it is on the screen. */
export function useOutcome(session: ImportSession): Outcome {
  const { table, columns, settings, asOf, fields } = session;
  const inputs = useMemo(
    () => ({ table, columns, settings, asOf, fields }),
    [table, columns, settings, asOf, fields],
  );
  const settled = useDeferredValue(inputs);
  const result = useMemo(
    () => importRows(settled.table, mappingOf(settled), settled.asOf, settled.fields),
    [settled],
  );
  const missing = useMemo(() => checkMapping(mappingOf(inputs), inputs.columns), [inputs]);
  return { result, missing, isCounting: settled !== inputs };
}
