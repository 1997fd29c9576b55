import { useEffect } from 'react';
import { lookIntoGroup } from '../groups/look-into-groups';
import { groupOfCard } from '../layout/fold-groups';
import type { CanvasView } from './canvas-view';
import { walkFrom, type Walk } from './walk-from';

/**
 * What keys do on a strategy that is only looked at outside the editor: arrows go from step to step, Enter opens a
 * collapsed group, G opens or closes the group one is at.
 */
export function useReadingKeys({ view, words, announce }: Walk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && pressReadingKey({ view, words, announce }, event))
        event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [view, words, announce]);
}

/** Whether the key meant anything. */
function pressReadingKey(walk: Walk, event: KeyboardEvent): boolean {
  const { view } = walk;
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return false;
  if (!target.closest('[data-canvas]') || target.closest('button, a, input')) return false;
  if (key.startsWith('Arrow')) {
    walkFrom(walk, key, shiftKey);
    return true;
  }
  const group = key.toLowerCase() === 'g' ? groupHere(view) : key === 'Enter' ? foldAt(target) : undefined;
  if (group === undefined) return false;
  lookIntoGroup(view, group);
  return true;
}

function foldAt(target: Element): string | undefined {
  return groupOfCard(target.closest('.react-flow__node')?.getAttribute('data-id') ?? '');
}

function groupHere(view: CanvasView): string | undefined {
  const { current = '' } = view.state.get();
  return Object.values(view.source.get().groups).find(({ nodes }) => nodes.includes(current))?.id;
}
