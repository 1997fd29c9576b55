import { checkConnection, checkInsertion, edgeFrom, listPorts, type StrategyNode } from '@/core/strategy';
import { Picker, Select, type MenuGroup } from '@/ui';
import { addStep, canAddStep } from '../commands/add-step';
import { connectSteps } from '../commands/connect-steps';
import { focusStep } from '../canvas/focus-step';
import { nameOf, PALETTE_ITEMS } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { portName } from '../nodes/port-name';
import type { EditorSession, Picking } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { EditorWords } from '../words/en';
import { itemsByFamily } from './items-by-family';

/** The list that opens at a "+", or by a key on a step: what to add behind a way out, or where to lead it. */
export function StepPicker({ session }: { session: EditorSession }) {
  const words = useEditorWords();
  const now = useObservable(session.picking, (picking) => picking.now);
  const node = now && session.get().nodes[now.source];
  if (!now || !node) return null;
  const name = nameOf(node, words);
  const isAdding = now.mode === 'add';
  return (
    <Picker
      label={isAdding ? words.pickStep({ name }) : words.pickTarget({ name })}
      placeholder={isAdding ? words.findStep : words.findTarget}
      anchor={now.anchor}
      groups={isAdding ? stepGroups(session, now, words) : targetGroups(session, now, words)}
      onClose={() => session.picking.set({ now: undefined })}
      {...(listPorts(node).length > 1 && {
        header: <PortChoice session={session} picking={now} node={node} />,
      })}
    />
  );
}

function PortChoice({
  session,
  picking,
  node,
}: {
  session: EditorSession;
  picking: Picking;
  node: StrategyNode;
}) {
  const words = useEditorWords();
  const options = listPorts(node).map((port) => ({ value: port.id, label: portName(port, words) }));
  return (
    <Select
      label={words.fromPort}
      size="s"
      options={options}
      value={picking.port}
      onChange={(port) => session.picking.set({ now: { ...picking, port } })}
    />
  );
}

/** What may follow here, family by family. */
function stepGroups(
  session: EditorSession,
  { source, port, position }: Picking,
  words: EditorWords,
): MenuGroup[] {
  const strategy = session.get();
  const fitting = PALETTE_ITEMS.filter(
    (item) => !checkInsertion(strategy, item.create(strategy, session.words), { source, port }),
  );
  return itemsByFamily(fitting).map(({ family, items }) => ({
    id: family,
    label: words.families[family],
    entries: items
      .filter((item) => canAddStep(session, item))
      .map((item) => ({
        id: item.id,
        label: item.labelOf(words),
        icon: <item.Icon aria-hidden="true" />,
        onAction: () => {
          const added = addStep(session, item, { after: { source, port }, ...(position && { position }) });
          if (added !== undefined) focusStep(session.view, added);
        },
      })),
  }));
}

function targetGroups(session: EditorSession, { source, port }: Picking, words: EditorWords): MenuGroup[] {
  const strategy = session.get();
  const present = edgeFrom(strategy, source, port)?.target;
  const targets = Object.values(strategy.nodes).filter(
    ({ id }) => id !== present && !checkConnection(strategy, source, port, id),
  );
  const entries = targets.map((node) => ({
    id: node.id,
    label: nameOf(node, words),
    icon: <StepIcon node={node} />,
    onAction: () => {
      connectSteps(session, { source, port, target: node.id });
      focusStep(session.view, source);
    },
  }));
  return [{ id: 'steps', entries }];
}
