import { BUNDLE_FORMAT, digestBundle, type Bundle, type BundleTemplate } from '@/core/bundle';
import {
  digestText,
  hasErrors,
  hasLoneSurrogate,
  toCanonicalJson,
  type Calendar,
  type Diagnostic,
  type DocumentKind,
} from '@/core/lib';
import { checkProject } from '@/core/lint';
import { createCalendar } from '@/core/policy';
import { createProject, type Project } from '@/core/project';
import { skipDisabled } from '@/core/strategy';
import { calendarKey, compileStrategy } from './compile-strategy';
import { emitTemplate, type CompiledMessages } from './compile-template';
import { selectDocuments, type Selection } from './select-documents';

/**
 * What a bundle is to be: its id (the project's unless told otherwise) and version, which strategies (all), and whether
 * the documents it was made from go along.
 */
export type CompileOptions = {
  readonly version: number;
  readonly id?: string;
  readonly name?: string;
  readonly strategies?: readonly string[];
  readonly withSources?: boolean;
};

type Sources = Selection & Pick<Project, 'dictionary'>;

/** A bundle, unless an error stands in its way, and everything there is to say about the documents. */
export type Compiled = { readonly bundle?: Bundle; readonly diagnostics: readonly Diagnostic[] };

/**
 * Turns documents into a bundle:
 *
 *     project ─skip what is off─select─▶ strategies and what they use ─check─▶ diagnostics
 *                                   │
 *               templates + messages ─▶ bundle templates ─┐
 *               strategies ─▶ operations, policy ─────────┼─assemble─▶ bundle ─digest─▶ bundle
 *               calendars by name ─▶ dates ───────────────┘
 *
 * Pure and synchronous; never throws for any document. The same documents give the same bytes.
 */
export function compile(project: Project, messages: CompiledMessages, options: CompileOptions): Compiled {
  const drawn = selectDocuments(project, options.strategies);
  const active = { ...project, strategies: drawn.strategies.map(skipDisabled) };
  const selection = selectDocuments(active);
  const documents = createProject({ dictionary: project.dictionary, ...selection });

  const checked = checkProject(documents);
  const { templates, diagnostics: ofMessages } = emitTemplates(documents, messages);
  const diagnostics = [
    ...checked,
    ...ofMessages,
    ...requireStrategy(documents),
    ...requireWholeText({ ...drawn, dictionary: project.dictionary }),
  ];
  if (hasErrors(diagnostics)) return { diagnostics };

  const bundle = assemble(documents, selection, templates, options);
  if (!options.withSources) return { bundle, diagnostics };
  return {
    bundle: { ...bundle, sources: describeSources({ dictionary: project.dictionary, ...drawn }) },
    diagnostics,
  };
}

function requireStrategy({ id, strategies }: Project): Diagnostic[] {
  if (strategies.length > 0) return [];
  return [
    { code: 'compile-nothing', severity: 'error', at: { document: { kind: 'project', id } }, values: {} },
  ];
}

/** Half a character cannot be written down, so nothing that holds one has bytes of its own. */
function requireWholeText({ dictionary, segments, templates, strategies }: Sources): Diagnostic[] {
  const broken = (kind: DocumentKind, documents: readonly { readonly id: string }[]): Diagnostic[] =>
    documents.filter(hasLoneSurrogate).map(({ id }) => ({
      code: 'text-broken',
      severity: 'error',
      at: { document: { kind, id } },
      values: {},
    }));
  return [
    ...broken('dictionary', [dictionary]),
    ...broken('segment', segments),
    ...broken('template', templates),
    ...broken('strategy', strategies),
  ];
}

/** The checks have been made already; what is new is whether each message has been laid out. */
function emitTemplates(
  project: Project,
  messages: CompiledMessages,
): { templates: Record<string, BundleTemplate>; diagnostics: Diagnostic[] } {
  const emitted = project.templates.map((each) => ({ id: each.id, ...emitTemplate(each, messages) }));
  return {
    templates: Object.fromEntries(emitted.flatMap(({ id, template }) => (template ? [[id, template]] : []))),
    diagnostics: emitted.flatMap(({ diagnostics }) => diagnostics),
  };
}

function assemble(
  project: Project,
  { strategies, segments }: Selection,
  templates: Record<string, BundleTemplate>,
  options: CompileOptions,
): Bundle {
  const runs: Omit<Bundle, 'digest' | 'sources'> = {
    format: BUNDLE_FORMAT,
    formatVersion: 1,
    semantics: 1,
    id: options.id ?? project.id,
    version: options.version,
    name: options.name ?? project.name,
    dictionary: { fields: Object.values(project.dictionary.fields), constants: project.dictionary.constants },
    segments: Object.fromEntries(segments.map(({ id, name, condition }) => [id, { name, condition }])),
    strategies: Object.fromEntries(strategies.map((strategy) => [strategy.id, compileStrategy(strategy)])),
    templates,
    calendars: collectCalendars(project),
  };
  return { ...runs, digest: digestBundle(runs) };
}

function collectCalendars({ strategies }: Project): Record<string, Calendar> {
  const calendars: Record<string, Calendar> = {};
  for (const { settings, policy } of strategies) {
    if (settings.calendar !== null)
      calendars[calendarKey(settings.calendar, 'business')] = createCalendar(settings.calendar, 'business');
    if (policy.calendar !== null)
      calendars[calendarKey(policy.calendar, 'contact')] = createCalendar(policy.calendar, 'contact');
  }
  return calendars;
}

/** The documents as they are edited: what is switched off goes along, with all that it uses. */
function describeSources({
  dictionary,
  segments,
  templates,
  strategies,
}: Sources): NonNullable<Bundle['sources']> {
  const project = { dictionary, segments, templates, strategies };
  return { digest: digestText(toCanonicalJson(project)), project };
}
