import type { Condition } from '@/core/condition';
import type { StrategyNode } from './nodes';

/** The ids of the templates that nodes send or read out, each as often as it is used. */
export function templatesIn(nodes: readonly StrategyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'send') return node.settings.channels.flatMap(({ template }) => template ?? []);
    return node.kind === 'task' && node.settings.script !== null ? [node.settings.script] : [];
  });
}

/** The conditions nodes ask; what segments they name in turn is for the reader to follow. */
export function conditionsIn(nodes: readonly StrategyNode[]): Condition[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'entry') return node.settings.condition ?? [];
    return node.kind === 'split' ? node.settings.branches.flatMap(({ condition }) => condition ?? []) : [];
  });
}
