import { useMemo, useSyncExternalStore } from 'react';
import type { Project } from '@/core/project';
import { edgesInto, templatesIn, type Strategy, type StrategyNode } from '@/core/strategy';
import { Link, Section } from '@/ui';
import { useProject } from '@/workspace';
import { focusStep } from '../canvas/focus-step';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';

/** How many names are listed before the rest becomes a number. */
const LISTED = 8;

/** Who leads to a step, and who else sends what it sends: what a change here reaches. */
export function UsedBy({ node }: { node: StrategyNode }) {
  const words = useEditorWords();
  const session = useSession();
  const project = useProject();
  const { source } = session.view;
  const edges = useSyncExternalStore(source.subscribe, () => source.get().edges);
  const sources = useMemo(() => {
    const strategy = { ...source.get(), edges };
    return [...new Set(edgesInto(strategy, node.id).map((edge) => edge.source))];
  }, [source, edges, node.id]);
  const sharing = useMemo(() => shareTemplates(project, source.get(), node), [project, source, node]);
  if (sources.length === 0 && sharing.steps.length === 0 && sharing.strategies.length === 0) return null;
  return (
    <div className="se-part">
      <Section title={words.usedBy}>
        <StepList label={words.ledFrom} ids={sources} />
        <StepList label={words.sharedSteps} ids={sharing.steps} />
        {sharing.strategies.length > 0 && (
          <>
            <h3 className="se-used-title">{words.sharedStrategies}</h3>
            <ul className="se-used">
              {sharing.strategies.slice(0, LISTED).map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/strategies/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}

function StepList({ label, ids }: { label: string; ids: readonly string[] }) {
  const words = useEditorWords();
  const session = useSession();
  if (ids.length === 0) return null;
  const { nodes } = session.get();
  const found = ids.flatMap((id) => nodes[id] ?? []);
  return (
    <>
      <h3 className="se-used-title">{label}</h3>
      <ul className="se-used">
        {found.slice(0, LISTED).map((node) => (
          <li key={node.id}>
            <button type="button" className="se-used-step" onClick={() => focusStep(session.view, node.id)}>
              <StepIcon node={node} isSmall />
              <bdi>{nameOf(node, words)}</bdi>
            </button>
          </li>
        ))}
        {found.length > LISTED && (
          <li className="muted">{words.andMore({ count: found.length - LISTED })}</li>
        )}
      </ul>
    </>
  );
}

type Sharing = {
  readonly steps: readonly string[];
  readonly strategies: readonly Pick<Strategy, 'id' | 'name'>[];
};

function shareTemplates(project: Project | undefined, own: Strategy, node: StrategyNode): Sharing {
  const templates = new Set(templatesIn([node]));
  if (templates.size === 0) return { steps: [], strategies: [] };
  const isSharing = (other: StrategyNode) => templatesIn([other]).some((id) => templates.has(id));
  return {
    steps: Object.values(own.nodes)
      .filter((other) => other.id !== node.id && isSharing(other))
      .map(({ id }) => id),
    strategies: (project?.strategies ?? []).filter(
      ({ id, nodes }) => id !== own.id && Object.values(nodes).some(isSharing),
    ),
  };
}
