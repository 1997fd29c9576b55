import { edits, type NodeKind, type NodeSettings, type Strategy, type StrategyNode } from '@/core/strategy';
import { nextId } from '../inspector/controls/list-edits';
import type { EditorSession } from '../session/editor-session';
import type { EditorWords } from '../words/en';

/** How many ways out of one step a person can name. */
const MOST = 20;

type Way = { readonly port: string; readonly name: string; readonly next: (strategy: Strategy) => Strategy };

/** Whether a step can have another way out that a person names. */
export function canAddPath({ kind, settings }: StrategyNode): boolean {
  switch (kind) {
    case 'split':
      return settings.branches.length < 250;
    case 'experiment':
      return settings.arms.length < MOST;
    case 'task':
      return settings.outcomes.length < MOST;
    default:
      return false;
  }
}

/** Gives a step another way out: a branch, an arm or an outcome; answers with its port. */
export function addPathTo(session: EditorSession, id: string): string | undefined {
  const node = session.get().nodes[id];
  const way = node && canAddPath(node) ? wayFor(node, session.words) : undefined;
  if (!way) return undefined;
  const names = { name: way.name, step: session.nameOf(id) };
  if (!session.change('way-added', names, way.next, { select: [id] })) return undefined;
  session.announce(session.words.wayAdded(names));
  return way.port;
}

function wayFor(node: StrategyNode, words: EditorWords): Way | undefined {
  const { id, kind, settings } = node;
  switch (kind) {
    case 'split': {
      const branches = settings.branches;
      const branch = {
        id: nextId(branches, 'branch'),
        name: words.newBranch({ number: branches.length + 1 }),
        condition: null,
      };
      return wayOf(id, kind, branch, { branches: [...branches, branch] });
    }
    case 'experiment': {
      const arms = settings.arms;
      const arm = {
        id: nextId(arms, 'arm'),
        name: words.armNumber({ number: arms.length + 1 }),
        role: 'challenger' as const,
        weight: 0,
      };
      return wayOf(id, kind, arm, { arms: [...arms, arm] });
    }
    case 'task': {
      const outcomes = settings.outcomes;
      const outcome = {
        id: nextId(outcomes, 'outcome'),
        name: words.newOutcome({ number: outcomes.length + 1 }),
      };
      return wayOf(id, kind, outcome, { ...settings, outcomes: [...outcomes, outcome] });
    }
    default:
      return undefined;
  }
}

function wayOf<Kind extends NodeKind>(
  node: string,
  kind: Kind,
  { id, name }: { readonly id: string; readonly name: string },
  settings: NodeSettings[Kind],
): Way {
  return { port: id, name, next: (strategy) => edits.changeSettings(strategy, node, kind, settings) };
}
