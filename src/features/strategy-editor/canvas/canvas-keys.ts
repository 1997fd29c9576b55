import type { KeyboardEvent } from 'react';
import { portAfter } from '../commands/after-selection';
import { disconnectSteps } from '../commands/connect-steps';
import { removeSteps } from '../commands/remove-steps';
import type { EditorSession } from '../session/editor-session';
import { focusStep } from './focus-step';
import { neighbourOf, type Direction } from './neighbour';
import { wantField } from './want-field';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the keys do on the canvas. Alt with an arrow moves the selected steps, which React Flow does itself. */
export function pressKey(session: EditorSession, event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.closest('button, input, a')) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'a') {
    session.view.select(Object.keys(session.get().nodes));
    stop(event);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const id = target.classList.contains('react-flow__node') ? target.getAttribute('data-id') : null;
  if (id === null ? pressOnCanvas(session, key) : pressOnStep(session, id, key, target)) stop(event);
}

/** With no step in focus: arrows come back to the last one, Delete takes out what is selected and nothing else. */
function pressOnCanvas(session: EditorSession, key: string): boolean {
  const { current } = session.view.state.get();
  if (key in DIRECTIONS && current !== undefined) focusStep(session.view, current);
  else if (key === 'Delete' || key === 'Backspace') removeSelected(session);
  else if (key === 'Escape') session.view.select([]);
  else return false;
  return true;
}

function pressOnStep(session: EditorSession, id: string, key: string, anchor: Element): boolean {
  const direction = DIRECTIONS[key];
  if (direction) {
    walk(session, id, direction);
    return true;
  }
  switch (key) {
    case 'Enter':
      wantField(session, id, undefined);
      return true;
    case 'F2':
      wantField(session, id, 'name');
      return true;
    case 'Delete':
    case 'Backspace':
      removeSelected(session, id);
      return true;
    case 'a':
    case 'A':
    case '+':
      return pick(session, 'add', id, anchor);
    case 'c':
    case 'C':
      return pick(session, 'connect', id, anchor);
    case '/':
      document.querySelector<HTMLElement>('[data-palette] input')?.focus();
      return true;
    case 'Escape':
      session.view.select([]);
      return true;
    default:
      return false;
  }
}

function walk(session: EditorSession, from: string, direction: Direction): void {
  const { words, view } = session;
  const found = neighbourOf(session.get(), view.positions(), { from, direction });
  if (found !== undefined) focusStep(view, found);
  else
    session.announce(
      direction === 'down' ? words.endOfPath : direction === 'up' ? words.startOfPath : words.noNeighbour,
    );
}

/** Takes out what is selected: steps, or else connections. */
export function removeSelected(session: EditorSession, focused?: string): void {
  const { selected } = session.view.state.get();
  const edges = session.view.selectedEdges().flatMap(({ id }) => session.get().edges[id] ?? []);
  const steps = selected.length > 0 || edges.length > 0 || focused === undefined ? selected : [focused];
  if (steps.length === 0) {
    disconnectSteps(session, edges);
    return;
  }
  const heir = removeSteps(session, steps);
  if (heir !== undefined) focusStep(session.view, heir);
}

function pick(session: EditorSession, mode: 'add' | 'connect', id: string, anchor: Element): boolean {
  const after = portAfter(session.get(), id);
  if (!after) return false;
  session.picking.set({ now: { mode, ...after, anchor } });
  return true;
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
