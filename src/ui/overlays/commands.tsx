import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { MenuGroup } from './menu';

/** What a screen can do at the moment it is asked. */
type CommandSource = () => readonly MenuGroup[];

/** Adds a source and answers with how to take it out again. */
type AddCommands = (source: CommandSource) => () => void;

const SourcesContext = createContext<readonly CommandSource[]>([]);
const AddContext = createContext<AddCommands>(() => () => undefined);

/** Gathers what the open screens can do, for the command palette. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [sources, setSources] = useState<readonly CommandSource[]>([]);
  const add = useCallback<AddCommands>((source) => {
    setSources((now) => [...now, source]);
    return () => setSources((now) => now.filter((other) => other !== source));
  }, []);
  return (
    <AddContext value={add}>
      <SourcesContext value={sources}>{children}</SourcesContext>
    </AddContext>
  );
}

/** Asks the open screens what they can do now. To be asked when the palette opens: what can be done changes. */
export function useCommandGroups(): () => readonly MenuGroup[] {
  const sources = use(SourcesContext);
  return useCallback(() => sources.flatMap((source) => source()), [sources]);
}

/** Offers commands in the palette while the component is on the screen. Keep the source stable between renders. */
export function useCommands(source: CommandSource): void {
  const add = use(AddContext);
  useEffect(() => add(source), [add, source]);
}
