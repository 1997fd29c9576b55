import type { StrategyNode } from '@/core/strategy';

/** The field of a step's settings that makes one of its ways out; undefined where it has none of its own. */
export function fieldOfPort(node: StrategyNode, port: string): string | undefined {
  switch (node.kind) {
    case 'split':
      return fieldAt('branches', node.settings.branches, port);
    case 'experiment':
      return fieldAt('arms', node.settings.arms, port);
    case 'task':
      return fieldAt('outcomes', node.settings.outcomes, port);
    case 'wait':
      return node.settings.form === 'event' ? 'events' : undefined;
    default:
      return undefined;
  }
}

function fieldAt(field: string, items: readonly { readonly id: string }[], port: string): string | undefined {
  const at = items.findIndex(({ id }) => id === port);
  return at < 0 ? undefined : `${field}.${at}`;
}
