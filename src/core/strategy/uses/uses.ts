import { fieldsIn, type Condition } from '@/core/condition';
import type { StrategyNode } from '../nodes';

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

/** The keys of the fields nodes ask, write or wait for, each as often as it is used. */
export function fieldsUsedBy(nodes: readonly StrategyNode[]): string[] {
  const written = nodes.flatMap((node) => {
    if (node.kind === 'record') return node.settings.changes.map(({ field }) => field);
    return node.kind === 'wait' && node.settings.form === 'date' ? [node.settings.field] : [];
  });
  return [...written, ...conditionsIn(nodes).flatMap((condition) => [...fieldsIn(condition)])];
}
