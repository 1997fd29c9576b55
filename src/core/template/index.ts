/**
 * What people write: e-mails, pages and texts in several languages, as plain documents of blocks, words and
 * tokens. In go edits; out come new documents, what is wrong with them, MJML for the mail compiler and plain text.
 * Liquid is text here, never run; nothing in this part draws or renders.
 */
export {
  BLOCK_KINDS,
  BLOCK_SCHEMAS,
  BLOCKS,
  BODY_ID,
  blocksOf,
  bodyAttributesSchema,
  bodySchema,
  findBlock,
  placeOf,
} from './body';
export type { Block, BlockKind, Body, Column, Leaf, Section } from './body';
export type { AttributeControl } from './blocks/attribute';
export { applyTemplateFix, checkTemplate } from './checks/check-template';
export { writeWorstCase } from './checks/worst-case';
export { linesOf } from './content';
export type { Content, EmailContent, PageContent, TextContent } from './content';
export { changeBlock } from './edits/change-block';
export type { BlockChange } from './edits/change-block';
export { bodyOf, withContent } from './edits/change-content';
export { duplicateBlock } from './edits/duplicate-block';
export { insertBlock, placeAfter } from './edits/insert-block';
export type { BlockPlace } from './edits/insert-block';
export { canStepBlock, moveBlock, stepBlock } from './edits/move-block';
export { removeBlock } from './edits/remove-block';
export { replaceToken } from './edits/replace-token';
export { setLine } from './edits/set-line';
export { addVariant, removeVariant } from './edits/variants';
export {
  decodeEntities,
  encodeText,
  parseRichText,
  RICH_TAGS,
  richTextSchema,
  writeRichText,
} from './rich-text';
export type { RichElement, RichNode, RichTag, RichTextProblem } from './rich-text';
export { sanitiseTemplate } from './sanitise-template';
export type { AllowedMarkup, CleanHtml, Removed } from './sanitise-template';
export { measureSms } from './sms-length';
export type { SmsLength } from './sms-length';
export { contentOf, createTemplate, localesOf, parseTemplate, templateSchema } from './template';
export type { NewTemplate, Template } from './template';
export { templateDiagnosticWords, templateWords } from './template-words';
export { textOf, textOfRichText } from './text-of';
export { MESSAGE_DEFAULTS, shownAttributes, templateDigest, toMjml } from './to-mjml';
export { fromChips, toChips } from './tokens/chips';
export type { ChipPart } from './tokens/chips';
export { DATE_STYLES, formatsOf, tokenFor } from './tokens/format';
export type { DateStyle } from './tokens/format';
export { readTokens } from './tokens/read-tokens';
export type { PlacedToken, TokenReading } from './tokens/read-tokens';
export { mapLiquid, splitLiquid } from './tokens/split-liquid';
export type { TextPiece } from './tokens/split-liquid';
export { fallbackOf, isSafeArgument, parseToken, writeToken } from './tokens/token';
export type { Token, TokenStep } from './tokens/token';
export { tokensOf } from './tokens-of';
