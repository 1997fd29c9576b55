import { findBlock } from '../body';
import type { Template } from '../template';
import { takeBlock } from './body-tree';
import { changeBody } from './change-content';

/** Takes a block, with all in it, out of a template; an id that is not there changes nothing. */
export function removeBlock(
  template: Template,
  { locale, block }: { readonly locale: string; readonly block: string },
): Template {
  return changeBody(template, locale, (body) => (findBlock(body, block) ? takeBlock(body, block) : body));
}
