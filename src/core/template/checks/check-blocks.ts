import type { Diagnostic } from '@/core/lib';
import { blocksOf, type Block, type Body } from '../body';
import { bodyOf } from '../edits/change-content';
import type { Template } from '../template';
import { textOf } from '../text-of';
import { diagnose, placedTexts, placeIn } from './placed-texts';

/** Whether the blocks of one language are whole: a button leads somewhere, a picture has its words, something is said. */
export function checkBlocks(template: Template, locale: string): Diagnostic[] {
  const body = bodyOf(template, locale);
  if (!body) return [];
  const blocks = blocksOf(body).flatMap((block) => checkBlock(template, locale, block));
  return [...checkEmptiness(template, locale, body), ...blocks, ...checkAction(template, locale)];
}

function checkBlock(template: Template, locale: string, block: Block): Diagnostic[] {
  const at = (field: string) => placeIn(template, locale, field, block.id);
  const found: Diagnostic[] = [];
  if (block.kind === 'button') {
    if (block.attributes.href === undefined)
      found.push(diagnose('TPL-BUTTON-LINK', 'error', at('attributes.href')));
    if (block.content.trim() === '') found.push(diagnose('TPL-BUTTON-LABEL', 'error', at('content')));
  }
  if (block.kind === 'image') {
    if (block.attributes.src === undefined)
      found.push(diagnose('TPL-IMAGE-SOURCE', 'error', at('attributes.src')));
    if (block.attributes.alt === undefined) found.push(diagnose('TPL-ALT', 'warning', at('attributes.alt')));
  }
  return found;
}

function checkEmptiness(template: Template, locale: string, body: Body): Diagnostic[] {
  return textOf(body) === '' ? [diagnose('TPL-EMPTY', 'error', placeIn(template, locale, 'body'))] : [];
}

/** A message that asks for money offers a way to act. */
function checkAction(template: Template, locale: string): Diagnostic[] {
  const asks = template.purpose === 'demand' || template.purpose === 'reminder';
  if (template.channel !== 'email' || !asks) return [];
  const leads = placedTexts(template, locale).some(
    ({ role, text, at }) => role === 'address' && !at.field?.endsWith('attributes.src') && text !== '',
  );
  return leads ? [] : [diagnose('TPL-CTA', 'warning', placeIn(template, locale, 'body'))];
}
