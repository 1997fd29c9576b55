import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Services } from './services';
import { createWorkspace, type Workspace } from './workspace';

const ServicesContext = createContext<Services | undefined>(undefined);
const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Makes the workspace of these services and hands both down. The services stay the same for its whole life. */
export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  const [workspace] = useState(() => createWorkspace(services));
  useEffect(() => workspace.listen(), [workspace]);
  return (
    <ServicesContext value={services}>
      <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
    </ServicesContext>
  );
}

/** Everything that is open in this tab. */
export function useWorkspace(): Workspace {
  return present(useContext(WorkspaceContext));
}

/** What the screens reach the outside world with. */
export function useServices(): Services {
  return present(useContext(ServicesContext));
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A ServicesProvider is missing above this component.');
  return value;
}
