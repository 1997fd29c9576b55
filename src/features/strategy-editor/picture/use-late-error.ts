import { useCallback, useState } from 'react';

/**
 * Takes an error that came after drawing, from work that was waited for, and throws it when the component is drawn next,
 * so that whoever stands above catches it like any other.
 */
export function useLateError(): (error: unknown) => void {
  const [late, setLate] = useState<{ readonly error: unknown }>();
  if (late) throw late.error;
  return useCallback((error: unknown) => setLate({ error }), []);
}
