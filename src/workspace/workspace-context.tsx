import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Services } from './services';
import { createWorkspace, type Workspace } from './workspace';

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Makes the workspace of these services and hands both down. The services stay the same for its whole life. */
export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  const [workspace] = useState(() => createWorkspace(services));
  useEffect(() => workspace.listen(), [workspace]);
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

/** Everything that is open in this tab. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace)
    throw new Error('Nothing is open here: a ServicesProvider is missing above this component.');
  return workspace;
}

/** What the app reaches the outside world with. */
export function useServices(): Services {
  return useWorkspace().services;
}
