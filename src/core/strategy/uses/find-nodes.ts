import { describeNode, type StrategyNode } from '../nodes';
import type { NodeVoice } from '../node-definition';
import { listInPathOrder } from '../path-order';
import type { Strategy } from '../strategy';
import { fieldsUsedBy, templatesIn } from './uses';

/** The names and the language in which nodes are looked for, as people read them on the screen. */
export type SearchVoice = NodeVoice & { readonly nodeName: (node: StrategyNode) => string };

/** What is known of nodes already; a node that has not changed says the same to the same voice. */
const told = new WeakMap<SearchVoice, WeakMap<StrategyNode, string>>();

/**
 * The nodes that have every word of a query in their name, their sentence, their settings, or the names of the templates
 * and fields they use, in the order of the paths. Case and accents make no difference; a query without a letter finds
 * nothing.
 */
export function findNodes(strategy: Strategy, query: string, voice: SearchVoice): string[] {
  const terms = foldSpelling(query)
    .split(/\s+/)
    .filter((term) => term !== '');
  if (terms.length === 0) return [];
  const known = told.get(voice) ?? new WeakMap<StrategyNode, string>();
  told.set(voice, known);
  return listInPathOrder(strategy).filter((id) => {
    const node = strategy.nodes[id];
    if (!node) return false;
    const text = known.get(node) ?? tell(node, voice);
    known.set(node, text);
    return terms.every((term) => text.includes(term));
  });
}

/** All that a node says, by which it can be found. */
function tell(node: StrategyNode, voice: SearchVoice): string {
  const fields = fieldsUsedBy([node]).flatMap((key) => [key, voice.fieldLabel(key)]);
  const parts = [
    voice.nodeName(node),
    describeNode(node, voice),
    ...templatesIn([node]).map(voice.templateName),
    ...fields,
    ...textsIn(node.settings),
  ];
  return foldSpelling(parts.join('\n'));
}

/** Every text and number in settings, keys left out: they are the names of the form, not of what is in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A text by which spellings compare: without accents and capitals. */
function foldSpelling(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
