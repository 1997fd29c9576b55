import { checkCondition, conditionsOf } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import type { Diagnostic } from '@/core/lib';
import type { Project } from '@/core/project';
import { checkTemplate } from '@/core/template';
import { checkStrategy } from './check-strategy';
import type { LintContext } from './strategy-rule';

/**
 * What the documents of a project are checked against: its fields, its segments' conditions, its templates by name,
 * channel and tone.
 */
export function contextOf(project: Project): LintContext {
  return {
    fields: fieldsOf(project.dictionary),
    segments: conditionsOf(project.segments),
    templates: new Map(project.templates.map(({ id, name, channel, tone }) => [id, { name, channel, tone }])),
  };
}

/** Everything wrong with a project, document by document: strategies, then segments, then templates. */
export function checkProject(project: Project): Diagnostic[] {
  const context = contextOf(project);
  return [
    ...project.strategies.flatMap((strategy) => checkStrategy(strategy, context)),
    ...project.segments.flatMap((segment) =>
      checkCondition(segment.condition, context, {
        document: { kind: 'segment', id: segment.id },
        field: 'condition',
      }),
    ),
    ...project.templates.flatMap((template) => checkTemplate(template, context.fields)),
  ];
}
