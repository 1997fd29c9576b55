import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { MenuGroup } from './menu';

/** Adds a group and answers with how to take it out again. */
type AddCommands = (group: MenuGroup) => () => void;

const GroupsContext = createContext<readonly MenuGroup[]>([]);
const AddContext = createContext<AddCommands>(() => () => undefined);

/** Gathers what the open screens can do, for the command palette. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly MenuGroup[]>([]);
  const add = useCallback<AddCommands>((group) => {
    setGroups((now) => [...now, group]);
    return () => setGroups((now) => now.filter((other) => other !== group));
  }, []);
  return (
    <AddContext value={add}>
      <GroupsContext value={groups}>{children}</GroupsContext>
    </AddContext>
  );
}

/** Every group of commands the open screens have added. */
export function useCommandGroups(): readonly MenuGroup[] {
  return use(GroupsContext);
}

/** Offers commands in the palette while the component is on the screen. Keep the group stable between renders. */
export function useCommands(group: MenuGroup): void {
  const add = use(AddContext);
  useEffect(() => add(group), [add, group]);
}
