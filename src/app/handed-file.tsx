import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';

type HandedFile = { readonly file: File | undefined; readonly hand: (file: File | undefined) => void };

const HandedFileContext = createContext<HandedFile>({ file: undefined, hand: () => undefined });

/** Carries a file that was dropped on one screen to the screen that reads it. */
export function HandedFileProvider({ children }: { children: ReactNode }) {
  const [file, hand] = useState<File>();
  return <HandedFileContext value={{ file, hand }}>{children}</HandedFileContext>;
}

/** The file on its way between two screens, and how to hand one on. */
export function useHandedFile(): HandedFile {
  return use(HandedFileContext);
}
