import { useEffect, useState } from 'react';
import type { BackendAdapter, BackendProblem, Customer, HistoryEntry, Journey } from '@/core/contract';

/** A case as it stands and everything that happened to it. */
export type CustomerView = {
  readonly journey: Journey;
  readonly customer: Customer;
  readonly history: readonly HistoryEntry[];
};

/** Reads a case and its history, again whenever `revision` grows. */
export function useCustomer(
  backend: BackendAdapter,
  caseId: string,
  revision: number,
): { readonly view?: CustomerView; readonly problem?: BackendProblem } {
  const [state, setState] = useState<{ view?: CustomerView; problem?: BackendProblem }>({});
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const [known, history] = await Promise.all([backend.read(caseId), backend.readHistory(caseId)]);
      if (isGone) return;
      if (!known.ok) setState({ problem: known.error });
      else if (!history.ok) setState({ problem: history.error });
      else setState({ view: { ...known.value, history: history.value } });
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [backend, caseId, revision]);
  return state;
}
