import type { DiagnosticWords, MessagePurpose, MessageTone, TemplateChannel, TokenFilter } from '@/core/lib';
import type { BlockKind } from '../body';
import type { DateStyle } from '../tokens/format';

/** What one language calls the parts of a template, and what it says is wrong with them. */
export type TemplateWords = {
  readonly diagnostics: DiagnosticWords;
  readonly blocks: Readonly<Record<BlockKind | 'body', string>>;
  readonly channels: Readonly<Record<TemplateChannel, string>>;
  readonly purposes: Readonly<Record<MessagePurpose, string>>;
  readonly tones: Readonly<Record<MessageTone, string>>;
  readonly filters: Readonly<Record<TokenFilter, string>>;
  readonly dateStyles: Readonly<Record<DateStyle, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
};
