import '../css/canvas.css';
import '../css/cards.css';
import '../css/matrix-cards.css';
import '../css/matrix.css';
import { useCallback, useMemo, useState } from 'react';
import { edgeFrom, edits, matrices, type NodeOf, type Strategy } from '@/core/strategy';
import { Button, EmptyState, Kbd, PlusIcon, Select, SplitIcon } from '@/ui';
import { useDocumentState } from '@/workspace';
import { portAfter } from '../commands/after-selection';
import { useEqual } from '../inspector/use-equal';
import { nameOf } from '../nodes/node-views';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import type { ViewProps } from '../views/views';
import { MatrixGrid } from './matrix-grid';
import { addRow } from './row-commands';
import type { MatrixWords } from './words/en';
import { useMatrixWords } from './words/use-matrix-words';

/** A split of the strategy as a table: a row for each segment, its treatments along it. */
export function MatrixView({ session }: Pick<ViewProps, 'session'>) {
  const words = useMatrixWords();
  const strategy = useDocumentState(session.open, ({ document }) => document);
  const selected = useObservable(session.view.state, (state) => state.selected);
  const [chosen, setChosen] = useState<string>();
  const splits = useMemo(() => splitsOf(strategy), [strategy]);
  const pointed = splits.find(({ id }) => selected.length === 1 && id === selected[0]);
  const split = splits.find(({ id }) => id === chosen) ?? pointed ?? splits[0];
  const laid = useMemo(() => (split ? matrices.matrixOf(strategy, split.id) : undefined), [strategy, split]);
  // Most changes of a step leave the table as it is, and then its cells too.
  const matrix = useEqual(laid);
  const id = split?.id;
  const keep = useCallback(() => setChosen(id), [id]);
  if (!split || !matrix) return <Nothing session={session} />;
  const isEditable = !session.view.isReadOnly;
  const steps = matrix.rows.reduce((sum, { cells, aside }) => sum + cells.length + aside.length, 0);
  return (
    <div className="se-matrix">
      <div className="se-matrix-bar">
        {splits.length > 1 && (
          <Select
            label={words.split}
            hideLabel
            value={split.id}
            onChange={(id) => {
              setChosen(id);
              session.view.select([id]);
            }}
            options={splits.map((node) => ({
              value: node.id,
              label: nameOf(node, session.words),
              detail: words.splitDetail({ count: node.settings.branches.length }),
            }))}
          />
        )}
        <p>{words.summary({ segments: matrix.rows.length, steps })}</p>
        {isEditable && (
          <Button
            icon={<PlusIcon aria-hidden="true" />}
            onPress={() => {
              keep();
              addRow({ session, matrix, words });
            }}
          >
            {words.addSegment}
          </Button>
        )}
      </div>
      <MatrixGrid key={split.id} session={session} matrix={matrix} onUse={keep} />
      <Hints words={words} />
    </div>
  );
}

/** The splits that are in use, those of most branches first. */
function splitsOf(strategy: Strategy): NodeOf<'split'>[] {
  return Object.values(strategy.nodes)
    .filter((node) => node.kind === 'split')
    .sort((one, other) => other.settings.branches.length - one.settings.branches.length);
}

/** Without a split there is no table: says what one would be good for, and adds the first. */
function Nothing({ session }: { session: EditorSession }) {
  const words = useMatrixWords();
  const add = () => {
    const strategy = session.get();
    const node = edits.createNode(strategy, 'split');
    const entry = Object.values(strategy.nodes).find(({ kind }) => kind === 'entry');
    const after = entry && portAfter(strategy, entry.id);
    const name = nameOf(node, session.words);
    const done = session.change(
      'node-added',
      { name },
      (before) => leadAll(edits.insertNode(before, node, after ? { after } : {}), node.id),
      { select: [node.id] },
    );
    if (!done) return;
    const { added, addedAlone } = session.words;
    session.announce(after ? added({ name, after: session.nameOf(after.source) }) : addedAlone({ name }));
  };
  return (
    <div className="se-matrix-empty">
      <EmptyState
        icon={<SplitIcon className="icon-l" aria-hidden="true" />}
        title={words.emptyTitle}
        action={
          !session.view.isReadOnly && (
            <Button variant="primary" onPress={add}>
              {words.addSplit}
            </Button>
          )
        }
      >
        {words.empty}
      </EmptyState>
    </div>
  );
}

/** Every way out of a new split leads on to where everyone else goes. */
function leadAll(strategy: Strategy, id: string): Strategy {
  const node = strategy.nodes[id];
  const target = edgeFrom(strategy, id, 'else')?.target;
  if (node?.kind !== 'split' || target === undefined) return strategy;
  return node.settings.branches.reduce<Strategy>(
    (led, branch) => edits.connectPorts(led, { source: id, port: branch.id, target }),
    strategy,
  );
}

function Hints({ words }: { words: MatrixWords }) {
  const { hints } = words;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['←', '↑', '→', '↓'], hints.move],
    [['Enter'], hints.edit],
    [['A'], hints.add],
    [['R'], hints.replace],
    [['W'], hints.wait],
    [['F2'], hints.rename],
    [['C'], hints.copy],
    [['Alt', '↑', '↓'], hints.order],
    [['Del'], hints.remove],
  ];
  return (
    <ul className="se-matrix-hints">
      {rows.map(([keys, label]) => (
        <li key={label}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {label}
        </li>
      ))}
    </ul>
  );
}
