import { checkReplacement, edits, weighReplacement, type Replacement } from '@/core/strategy';
import type { PaletteItem } from '../nodes/node-view';
import { nameOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { focusStep } from '../canvas/focus-step';

/** What replacing a step by one from the palette would come to; undefined where it may not be. */
export function weighStep(session: EditorSession, id: string, item: PaletteItem): Replacement | undefined {
  return weighReplacement(session.get(), id, item.create(session.get(), session.words));
}

/** Puts a step from the palette in a step's place, keeping what suits it. What is refused or lost is said. */
export function replaceStep(session: EditorSession, id: string, item: PaletteItem): boolean {
  const { changing } = session.words;
  const strategy = session.get();
  const refused = checkReplacement(strategy, id, item.kind);
  const weighed = weighStep(session, id, item);
  if (refused ?? !weighed) {
    session.announce(changing.refused[refused?.code ?? 'replace-unknown']);
    return false;
  }
  const name = session.nameOf(id);
  const by = item.create(strategy, session.words);
  const done = session.change(
    'node-replaced',
    { name, by: nameOf(by, session.words) },
    (before) => edits.replaceNode(before, id, by),
    { select: [id] },
  );
  if (!done) return false;
  session.announce(changing.replaced({ name, by: item.labelOf(session.words), ...countLosses(weighed) }));
  focusStep(session.view, id);
  return true;
}

/** How much a replacement loses, for saying so. */
export function countLosses({ lostWays, lostSettings, lostTemplates }: Replacement) {
  return { ways: lostWays.length, settings: lostSettings.length, messages: lostTemplates.length };
}
