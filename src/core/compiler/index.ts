/**
 * Documents in, a bundle and diagnostics out. `compile` reads as the list of its phases; mail messages are laid out
 * outside and handed in by digest.
 */
export { compile } from './compile';
export type { Compiled, CompileOptions } from './compile';
export { compileTemplate, emitTemplate } from './compile-template';
export type { CompiledMessages, CompiledTemplate } from './compile-template';
export { messagesNeeded } from './messages-needed';
export type { NeededMessage } from './messages-needed';
