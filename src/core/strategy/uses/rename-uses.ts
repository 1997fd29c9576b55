import { renameIn, type Condition, type OtherNames } from '@/core/condition';
import type { StrategyNode } from '../nodes';

/** Other names for what nodes use: templates and segments by id, fields by key. What is not named stays. */
export type OtherUses = OtherNames & { readonly templates?: ReadonlyMap<string, string> };

/** A node that uses the same under other names; the same value when it uses none of them. */
export function renameUses(node: StrategyNode, names: OtherUses): StrategyNode {
  switch (node.kind) {
    case 'entry':
      return withSettings(node, { condition: renameCondition(node.settings.condition, names) });
    case 'split':
      return withSettings(node, {
        branches: node.settings.branches.map((branch) => ({
          ...branch,
          condition: renameCondition(branch.condition, names),
        })),
      });
    case 'send': {
      const channels = node.settings.channels.map((choice) => ({
        ...choice,
        template: renameTemplate(choice.template, names),
      }));
      return withSettings(node, { ...node.settings, channels });
    }
    case 'task':
      return withSettings(node, { ...node.settings, script: renameTemplate(node.settings.script, names) });
    case 'wait':
      return node.settings.form === 'date'
        ? withSettings(node, { ...node.settings, field: renameField(node.settings.field, names) })
        : node;
    case 'record':
      return withSettings(node, {
        changes: node.settings.changes.map((change) => ({
          ...change,
          field: renameField(change.field, names),
        })),
      });
    default:
      return node;
  }
}

function withSettings<Node extends StrategyNode>(node: Node, settings: Node['settings']): Node {
  return JSON.stringify(settings) === JSON.stringify(node.settings) ? node : { ...node, settings };
}

function renameCondition(condition: Condition | null, names: OtherUses): Condition | null {
  return condition && renameIn(condition, names);
}

function renameTemplate(id: string | null, { templates }: OtherUses): string | null {
  return id === null ? null : (templates?.get(id) ?? id);
}

function renameField(key: string, { fields }: OtherUses): string {
  return fields?.get(key) ?? key;
}
