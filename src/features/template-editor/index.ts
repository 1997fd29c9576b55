/**
 * Where messages are written: e-mails and pages on a canvas, texts in a field, with their tokens, languages,
 * problems, and how they read to a chosen customer. One screen; the canvas and the preview are pages of their own.
 */
export { TemplateEditorScreen } from './template-editor-screen';
