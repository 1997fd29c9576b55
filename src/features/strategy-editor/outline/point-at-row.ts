import type { MouseEvent } from 'react';
import { goToRow, selectHere, type OutlineInUse } from './go-to-row';
import { toggleRow } from './toggle-row';

/** What a press of the pointer does on a row: opens it at its mark, adds at its "+", else goes there. */
export function pointAtRow(use: OutlineInUse, event: MouseEvent, places: ReadonlyMap<string, number>): void {
  const { session, lines } = use;
  const { target } = event;
  const element = target instanceof Element ? target.closest('[data-row]') : null;
  const at = places.get(element?.getAttribute('data-row') ?? '');
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line || !element || !(target instanceof Element)) return;
  const { row } = line;
  if (target.closest('[data-twist]')) toggleRow(use.outline, line);
  else if (target.closest('[data-add]') && (row.kind === 'way' || row.kind === 'on'))
    session.picking.set({ now: { mode: 'add', source: row.node, port: row.port, anchor: element } });
  else if (target.closest('input')) return;
  else if (event.shiftKey) goToRow(use, at, 'extend');
  else if ((event.ctrlKey || event.metaKey) && row.kind === 'step') {
    const { selected } = session.view.state.get();
    const others = selected.filter((id) => id !== row.node);
    goToRow(use, at, 'look');
    selectHere(use, others.length < selected.length ? others : [row.node, ...others]);
  } else goToRow(use, at);
}
