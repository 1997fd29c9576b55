import type { Bundle } from '@/core/bundle';
import type { Facts } from '@/core/dictionary';
import { createRenderer, type RenderedMessage } from './create-renderer';

/** What a `send` effect says of its message: template, language, values, and the day and zone they were read in. */
export type MessageRequest = {
  readonly template: string;
  readonly locale: string;
  readonly tokens: Facts;
  readonly today: number;
  readonly zone: string;
};

/**
 * Renders what `send` effects of a bundle ask for, as it was on their day. The one way for providers, previews
 * and receipts, so that all of them have the same digest of the same message.
 */
export function createEffectRenderer(
  bundle: Bundle,
): (effect: MessageRequest, caseId: string) => RenderedMessage {
  const renderer = createRenderer(bundle.templates);
  const { constants } = bundle.dictionary;
  return ({ template, locale, tokens, today, zone }, caseId) =>
    renderer.render(template, locale, { facts: tokens, today, zone, constants, caseId });
}
