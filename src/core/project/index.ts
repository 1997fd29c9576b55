/**
 * All documents of a workspace as one value, and the file in which they travel. In go documents or a file's text;
 * out come a project, its digest, its canonical text, and the plan of what an import would do before it is done.
 */
export { projectDiagnosticWords } from './project-diagnostic-words';
export { parseProject, parseProjectValue, projectMigrations } from './parse-project';
export type { ReadProject, RemovedPart } from './parse-project';
export { parseSources } from './parse-sources';
export { planImport } from './plan-import';
export type {
  DocumentToSave,
  ImportPlan,
  NameClash,
  PlannedDocument,
  ProjectDocumentKind,
} from './plan-import';
export { createProject, digestProject } from './project';
export type { Project, ProjectDocuments } from './project';
export { PROJECT_FORMAT, projectFileSchema, toProjectFile, writeProject } from './project-file';
export type { ProjectFile } from './project-file';
export { createFragment, FRAGMENT_FORMAT, writeFragment } from './fragment/fragment';
export type { Fragment, FragmentProblem } from './fragment/fragment';
export { parseFragment } from './fragment/parse-fragment';
export type { ReadFragment } from './fragment/parse-fragment';
export { planPaste } from './fragment/plan-paste';
export type { PastePlan } from './fragment/plan-paste';
export { settlePaste } from './fragment/settle-paste';
export type { Carried, PasteChoice, PasteConflict, SettledPaste } from './fragment/settle-paste';
