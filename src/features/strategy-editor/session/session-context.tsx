import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { EditorSession } from './editor-session';

const SessionContext = createContext<EditorSession | undefined>(undefined);

export function SessionProvider({ session, children }: { session: EditorSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): EditorSession {
  const session = use(SessionContext);
  if (!session) throw new Error('A SessionProvider is missing above this component.');
  return session;
}
