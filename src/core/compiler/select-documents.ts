import { segmentsIn, type Condition, type Segment } from '@/core/condition';
import type { Project } from '@/core/project';
import { conditionsIn, templatesIn, type Strategy } from '@/core/strategy';
import type { Template } from '@/core/template';

/** The documents a bundle is made of: some strategies, and what they use, directly or through segments. */
export type Selection = {
  readonly strategies: readonly Strategy[];
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
};

/** Picks strategies (all, when none are named) and everything they use. What is missing is left to the checks. */
export function selectDocuments(project: Project, ids?: readonly string[]): Selection {
  const strategies = ids ? project.strategies.filter(({ id }) => ids.includes(id)) : project.strategies;
  const used = new Set(strategies.flatMap(({ nodes }) => templatesIn(Object.values(nodes))));
  return {
    strategies,
    segments: followSegments(
      project.segments,
      strategies.flatMap(({ nodes }) => conditionsIn(Object.values(nodes))),
    ),
    templates: project.templates.filter(({ id }) => used.has(id)),
  };
}

function followSegments(segments: readonly Segment[], conditions: readonly Condition[]): Segment[] {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const found = new Set<string>();
  const waiting = conditions.flatMap((condition) => [...segmentsIn(condition)]);
  while (waiting.length > 0) {
    const id = waiting.pop();
    const segment = id === undefined ? undefined : known.get(id);
    if (!segment || found.has(segment.id)) continue;
    found.add(segment.id);
    waiting.push(...segmentsIn(segment.condition));
  }
  return segments.filter(({ id }) => found.has(id));
}
