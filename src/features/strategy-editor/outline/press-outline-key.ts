import { addPath } from '../actions/add-path';
import { showCanvas } from '../actions/show-canvas';
import { wantField } from '../canvas/want-field';
import { disconnectSteps } from '../commands/connect-steps';
import type { KeyPress } from '../actions/match-keys';
import { fieldOfPort } from './field-of-port';
import { moveAlongLine } from './move-along-line';
import { toggleRow } from './toggle-row';
import { findRow, goToRow, selectHere, type OutlineInUse } from './go-to-row';
import type { OutlineLine } from './outline-lines';
import type { OutlineWords } from './words/en';

type Press = OutlineInUse & {
  readonly press: KeyPress;
  /** The row the key was pressed on. */
  readonly anchor: Element;
  /** How many rows are in sight. */
  readonly page: number;
  /** The steps that have problems. */
  readonly problems: { has(step: string): boolean };
  readonly words: OutlineWords;
};

/**
 * What the keys do on a row. What is done to steps is in the table of actions, which hears the keys first wherever a
 * step has the focus; false when a key is free.
 */
export function pressOutlineKey(use: Press): boolean {
  const { lines, outline, press } = use;
  const at = lines.findIndex(({ row }) => row.key === outline.get().active);
  const line = lines[at];
  if (!line) return false;
  if (press.altKey) return pressWithAlt(use, line);
  const to = targetOf(use, at);
  if (to !== undefined) {
    const manner = press.shiftKey ? 'extend' : press.ctrlKey || press.metaKey ? 'look' : 'select';
    goToRow(use, Math.max(0, Math.min(lines.length - 1, to)), manner);
    return true;
  }
  if (press.ctrlKey || press.metaKey) return false;
  return pressPlain(use, line, at) || (line.row.kind !== 'step' && pressOnWay(use, line));
}

function targetOf({ press, page, lines }: Press, at: number): number | undefined {
  const targets: Partial<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: lines.length - 1,
  };
  return targets[press.key];
}

function pressPlain(use: Press, line: OutlineLine, at: number): boolean {
  const { session, press, words } = use;
  switch (press.key.toLowerCase()) {
    case 'arrowright':
      if (line.isOpen === false) toggleRow(use.outline, line);
      else if (line.isOpen) goToRow(use, at + 1);
      return true;
    case 'arrowleft':
      if (line.isOpen === true && toggleRow(use.outline, line)) return true;
      goToRow(
        use,
        use.lines.findIndex(({ row }) => row.key === line.row.parent),
      );
      return true;
    case ' ':
      if (line.row.kind === 'step') select(use, line.row.node);
      else toggleRow(use.outline, line);
      return true;
    case '/':
      document.querySelector<HTMLElement>('[data-outline-find] input')?.focus();
      return true;
    case 'j':
      return jump(use, line);
    case 'p': {
      const next = nextProblem(use, at);
      if (next === undefined) session.announce(words.noProblem);
      else goToRow(use, next);
      return true;
    }
    default:
      return false;
  }
}

/** With Alt the arrows take the step along instead of leaving it. */
function pressWithAlt({ session, press, words }: Press, { row }: OutlineLine): boolean {
  const by = press.key === 'ArrowDown' ? 1 : press.key === 'ArrowUp' ? -1 : undefined;
  if (by === undefined || row.kind !== 'step' || session.view.isReadOnly) return false;
  moveAlongLine(session, row.node, { by, words });
  return true;
}

/** On a way out, a group or a heading, which no action knows. */
function pressOnWay(use: Press, { row, isOpen }: OutlineLine): boolean {
  const { session, press, anchor } = use;
  const key = press.key.toLowerCase();
  if (key === 'g') {
    showCanvas.run(session, {});
    return true;
  }
  if (row.kind !== 'way' && row.kind !== 'on') {
    return key === 'enter' && isOpen !== undefined && toggleRow(use.outline, { row, isOpen });
  }
  const { node, port } = row;
  if (key === 'enter') {
    const step = session.get().nodes[node];
    wantField(session, node, step && fieldOfPort(step, port));
    return true;
  }
  if (session.view.isReadOnly) return false;
  if (key === 'a' || key === '+' || key === 'c') {
    session.picking.set({ now: { mode: key === 'c' ? 'connect' : 'add', source: node, port, anchor } });
    return true;
  }
  if (key === 'b' && addPath.can(session)) {
    addPath.run(session, {});
    return true;
  }
  if (key !== 'delete' && key !== 'backspace') return false;
  const edges = Object.values(session.get().edges).filter(
    (edge) => edge.source === node && edge.port === port,
  );
  if (!disconnectSteps(session, edges)) session.announce(session.words.nothingToDo);
  return true;
}

/** Takes a step into the selection, or out of it. */
function select(use: Press, node: string): void {
  const { selected } = use.session.view.state.get();
  const others = selected.filter((id) => id !== node);
  selectHere(use, others.length < selected.length ? others : [node, ...others]);
}

function jump(use: Press, { row }: OutlineLine): boolean {
  if ((row.kind !== 'way' && row.kind !== 'on') || !row.onward) return false;
  const { node } = row.onward;
  findRow(use, node);
  selectHere(use, [node]);
  return true;
}

/** The next row of a step with problems, from the top again after the last. */
function nextProblem({ lines, problems }: Press, at: number): number | undefined {
  const marked = lines.flatMap(({ row }, index) =>
    row.kind === 'step' && problems.has(row.node) ? [index] : [],
  );
  return marked.find((index) => index > at) ?? marked[0];
}
