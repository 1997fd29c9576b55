/**
 * Turns a template of a bundle and what is known of a case into the message that customer gets: subject, HTML and
 * text with their digest. Pure and synchronous; whatever a customer is called, it stays words.
 */
export { createEffectRenderer } from './create-effect-renderer';
export type { MessageRequest } from './create-effect-renderer';
export { createRenderer } from './create-renderer';
export type { RenderContext, RenderedMessage, Renderer } from './create-renderer';
