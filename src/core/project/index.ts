/**
 * All documents of a workspace as one value, and the file in which they travel. In go documents or a file's text;
 * out come a project, its digest, its canonical text, and the plan of what an import would do before it is done.
 */
export { createProject, digestProject } from './project';
export type { Project, ProjectDocuments } from './project';
