/**
 * What is open, how it changes, and how that is taken back. In go services (stores, backends, clock, ids) and pure
 * edits; out come open documents that save themselves, their histories, the project as it stands, and commands.
 * A change is a new document under a name; undo is the patches between two documents; the view's own state
 * (selection, sizes, viewport) is no history.
 */
export type { AutosaveDelays } from './autosave';
export type { Command, CommandProblem } from './commands/command';
export { createSegment } from './commands/create-segment';
export { createStrategy } from './commands/create-strategy';
export { createTemplate } from './commands/create-template';
export { duplicateDocument } from './commands/duplicate-document';
export { importDocuments } from './commands/import-documents';
export type { ImportReceipt, IncomingDocument } from './commands/import-documents';
export { removeDocument } from './commands/remove-document';
export { renameDocument } from './commands/rename-document';
export { restoreDocument } from './commands/restore-document';
export { takeBackImport } from './commands/take-back-import';
export { compileProject } from './compile-project';
export type { DocumentOf, DoorProblem, KeptDocument, OpenProblem } from './document-kinds';
export type { HistoryEntry, SelectionChange } from './history';
export type { AnyOpenDocument, ChangeOptions, Mark, OpenDocument } from './open-document';
export type { OpenDocumentState } from './open-document-state';
export type { BrokenDocument, ProjectState } from './project-store';
export { seedWorkspace } from './seed-workspace';
export type { Services } from './services';
export { useDocumentState, useOpenDocument } from './use-open-document';
export type { Opening } from './use-open-document';
export { useOpenDocuments, useTrouble } from './use-trouble';
export type { Trouble, WayOut } from './use-trouble';
export { usePortfolios } from './use-portfolios';
export type { PortfolioList } from './use-portfolios';
export { projectOf } from './project';
export { useBrokenDocuments, useDictionary, useDocumentList, useDocuments, useProject } from './use-project';
export type { DocumentList } from './use-project';
export { WORKSPACE_WORDS } from './words/workspace-words';
export { createWorkspace } from './workspace';
export type { Hold, Workspace, WorkspaceServices } from './workspace';
export { ServicesProvider, useServices, useWorkspace } from './workspace-context';
