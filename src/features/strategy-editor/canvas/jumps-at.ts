import { foldGroups, groupOfCard } from '../layout/fold-groups';
import type { EditorSession } from '../session/editor-session';

/** A line too long to draw, as it is seen from one of its two cards: the other one, and whether that stands further up. */
export type Jump = { readonly card: string; readonly isBack: boolean };

/** The long lines that leave the present card by a chip (`on`), or that come to it (`back`). Each other card counts once. */
export function jumpsAt({ view }: EditorSession, way: 'on' | 'back'): readonly Jump[] {
  const { current, edges, scene } = view.state.get();
  if (current === undefined) return [];
  const card = foldGroups(view.source.get()).cardOf(current);
  const jumps = new Map<string, Jump>();
  for (const { id, source } of edges) {
    const chip = scene.routes.get(id)?.chip;
    if (!chip || (way === 'on' ? source : chip.target) !== card) continue;
    const isBack = way === 'on' ? chip.isBack : !chip.isBack;
    const other = way === 'on' ? chip.target : source;
    jumps.set(other, { card: other, isBack });
  }
  return [...jumps.values()];
}

/** Where a jump leads, as its chip says it. */
export function sayJump({ words, view, nameOf }: EditorSession, { card, isBack }: Jump): string {
  const group = groupOfCard(card);
  const name = group === undefined ? nameOf(card) : (view.source.get().groups[group]?.name ?? '');
  return isBack ? words.arranging.backTo({ name }) : words.arranging.onTo({ name });
}
