import { listPorts, placesToMove, type StrategyNode } from '@/core/strategy';
import { Picker, type MenuGroup } from '@/ui';
import { nameOf, PALETTE_ITEMS, titleOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import { StepIcon } from '../nodes/step-icon';
import { itemsByFamily } from '../palette/items-by-family';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { Choosing } from './changing-state';
import { moveStepsInLine } from './move-steps-in-line';
import { countLosses, replaceStep, weighStep } from './replace-step';

/** The list that opens when a step is to be replaced, or steps are to be moved along the line. */
export function ChangingPicker({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const now = useObservable(session.changing, ({ choosing }) => choosing);
  const node = now && session.get().nodes[now.ids[0] ?? ''];
  if (!now || !node) return null;
  const name = nameOf(node, words);
  const { changing } = words;
  const isReplacing = now.mode === 'replace';
  return (
    <Picker
      label={
        isReplacing ? changing.replaceBy({ name }) : changing.moveBehind({ name, count: now.ids.length })
      }
      placeholder={isReplacing ? changing.findStep : changing.findPlace}
      anchor={now.anchor}
      groups={isReplacing ? kindGroups(session, node) : placeGroups(session, now)}
      onClose={() => session.changing.set({ choosing: undefined })}
      {...(isReplacing && { header: <p className="se-help">{changing.replaceHelp}</p> })}
    />
  );
}

/** What may take a step's place, and what would be lost by it. */
function kindGroups(session: EditorSession, node: StrategyNode): MenuGroup[] {
  const { words } = session;
  return itemsByFamily(PALETTE_ITEMS).flatMap(({ family, items }) => {
    const entries = items.flatMap((item) => {
      const weighed = weighStep(session, node.id, item);
      const isSame = item.kind === node.kind && item.labelOf(words) === titleOf(node, words);
      if (!weighed || isSame) return [];
      return {
        id: item.id,
        label: item.labelOf(words),
        icon: <item.Icon aria-hidden="true" />,
        detail: words.changing.losing(countLosses(weighed)),
        onAction: () => void replaceStep(session, node.id, item),
      };
    });
    return entries.length > 0 ? [{ id: family, label: words.families[family], entries }] : [];
  });
}

function placeGroups(session: EditorSession, { ids }: Choosing): MenuGroup[] {
  const { words } = session;
  const strategy = session.get();
  const entries = placesToMove(strategy, ids).flatMap((after) => {
    const node = strategy.nodes[after.source];
    const ports = node ? listPorts(node) : [];
    const port = ports.find(({ id }) => id === after.port);
    if (!node || !port) return [];
    return {
      id: `${after.source}/${after.port}`,
      label: nameOf(node, words),
      icon: <StepIcon node={node} />,
      ...(ports.length > 1 && { detail: portName(port, words) }),
      onAction: () => void moveStepsInLine(session, ids, after),
    };
  });
  return [{ id: 'places', entries }];
}
