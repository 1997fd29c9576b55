import type { KeyboardEvent } from 'react';
import { lookIntoGroup } from '../groups/look-into-groups';
import { groupOfCard } from '../layout/fold-groups';
import type { CanvasView } from './canvas-view';
import { walkOn } from './walk-from';

/**
 * What keys do on a strategy that is only looked at: arrows go from step to step, Enter opens a collapsed group, G opens
 * or closes the group one is at.
 */
export function pressReadingKey(view: CanvasView, event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof Element) || target.closest('button, input')) return;
  if (key.startsWith('Arrow')) walkOn(view, key, shiftKey);
  else {
    const group = key.toLowerCase() === 'g' ? groupHere(view) : key === 'Enter' ? foldAt(target) : undefined;
    if (group === undefined) return;
    lookIntoGroup(view, group);
  }
  event.preventDefault();
}

function foldAt(target: Element): string | undefined {
  return groupOfCard(target.closest('.react-flow__node')?.getAttribute('data-id') ?? '');
}

function groupHere(view: CanvasView): string | undefined {
  const { current = '' } = view.state.get();
  return Object.values(view.source.get().groups).find(({ nodes }) => nodes.includes(current))?.id;
}
