import { checkReplacement } from '@/core/strategy';
import { countLosses, replaceStep, weighStep } from '../changing/replace-step';
import { addStep, addStepBefore } from '../commands/add-step';
import { portAfter } from '../commands/after-selection';
import { focusStep } from '../canvas/focus-step';
import { CARD } from '../layout/sizes';
import type { PaletteItem } from '../nodes/node-view';
import type { DropTarget, EditorSession } from '../session/editor-session';
import { dropChoices, type DropChoice } from './drop-target';

/** What a drop on a card can mean. */
type Meaning = DropChoice | 'replace';

type Point = { readonly x: number; readonly y: number };

/** Puts a step where it was dropped: into a line, on an open end, or freely; dropped on a card, it asks how it is meant. */
export function dropStep(
  session: EditorSession,
  item: PaletteItem,
  { target, point }: { target: DropTarget; point: Point },
): void {
  switch (target.kind) {
    case 'edge':
    case 'open':
      focusAdded(session, addStep(session, item, { after: target }));
      break;
    case 'node':
      askHow(session, item, { id: target.id, point });
      break;
    case 'canvas':
      focusAdded(session, addStep(session, item, placeAt(session, point)));
  }
}

/** Before, after, or instead: where the rules leave one of them, there is nothing to ask. */
function askHow(
  session: EditorSession,
  item: PaletteItem,
  { id, point }: { id: string; point: Point },
): void {
  const strategy = session.get();
  const choices: Meaning[] = dropChoices(strategy, item.create(strategy, session.words), id);
  if (mayReplace(session, item, id)) choices.push('replace');
  const [only, ...others] = choices;
  if (only === undefined) return;
  if (others.length === 0) {
    take(session, item, { id, choice: only });
    return;
  }
  const { words } = session;
  const name = session.nameOf(id);
  session.menu.set({
    now: {
      at: point,
      label: words.dropOn({ name: item.labelOf(words), on: name }),
      groups: [
        {
          id: 'drop',
          entries: choices.map((choice) => ({
            id: choice,
            label: words.dropChoices[choice]({ name }),
            ...(choice === 'replace' && { detail: sayLosses(session, item, id) }),
            onAction: () => take(session, item, { id, choice }),
          })),
        },
      ],
    },
  });
}

/** A step in place of an end would leave its path without one. */
function mayReplace(session: EditorSession, item: PaletteItem, id: string): boolean {
  const strategy = session.get();
  const isEnd = strategy.nodes[id]?.kind === 'exit';
  return isEnd === (item.kind === 'exit') && checkReplacement(strategy, id, item.kind) === undefined;
}

/** What is lost is said before. */
function sayLosses(session: EditorSession, item: PaletteItem, id: string): string | undefined {
  const weighed = weighStep(session, id, item);
  return weighed && session.words.changing.losing(countLosses(weighed));
}

function take(session: EditorSession, item: PaletteItem, { id, choice }: { id: string; choice: Meaning }) {
  switch (choice) {
    case 'before':
      focusAdded(session, addStepBefore(session, item, id));
      break;
    case 'after':
      focusAdded(session, addStep(session, item, { after: portAfter(session.get(), id) }));
      break;
    case 'replace':
      replaceStep(session, id, item);
  }
}

function focusAdded(session: EditorSession, added: string | undefined): void {
  if (added !== undefined) focusStep(session.view, added);
}

function placeAt({ view }: EditorSession, point: Point) {
  const at = view.flow()?.screenToFlowPosition(point);
  if (!at) return {};
  return { position: { x: Math.round(at.x - CARD.width / 2), y: Math.round(at.y - CARD.height / 2) } };
}
