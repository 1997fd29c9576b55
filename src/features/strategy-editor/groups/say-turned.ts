import type { Group } from '@/core/strategy';
import type { EditorWords } from '../words/en';

/** That a group was opened or closed. */
export function sayTurned({ name, nodes, collapsed }: Group, { arranging }: EditorWords): string {
  return collapsed ? arranging.collapsed({ name, count: nodes.length }) : arranging.expanded({ name });
}
