import type { Diagnostic } from '@/core/lib';
import { describeDiagnostic } from '@/core/lint';
import type { Project } from '@/core/project';
import { Link, Notice, useLocale } from '@/ui';
import { useExchangeWords } from '../words/use-exchange-words';
import type { ExportOutcome } from './use-export';

/** What became of an export: what was handed over, or what stands in its way. */
export function ExportResult({ project, outcome }: { project: Project; outcome: ExportOutcome | undefined }) {
  const words = useExchangeWords();
  if (!outcome) return null;
  if (outcome.kind === 'failed') return <Notice tone="bad" title={outcome.sentence} isAlert />;
  if (outcome.kind === 'saved') {
    return (
      <Notice tone="ok" title={words.exported(outcome)} isAlert>
        <p className="ex-digest">
          {words.digest} <code>{outcome.digest}</code>
        </p>
      </Notice>
    );
  }
  const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error');
  return (
    <Notice tone="bad" title={words.blocked({ count: errors.length })} isAlert>
      <p>{words.blockedHelp}</p>
      <ul className="ex-problems">
        {errors.map((diagnostic, index) => (
          <Problem key={index} project={project} diagnostic={diagnostic} />
        ))}
      </ul>
    </Notice>
  );
}

function Problem({ project, diagnostic }: { project: Project; diagnostic: Diagnostic }) {
  const words = useExchangeWords();
  const { locale } = useLocale();
  const { kind, id } = diagnostic.at.document;
  const documents = [...project.strategies, ...project.templates, ...project.segments];
  const name = documents.find((document) => document.id === id)?.name ?? words.kind[kind];
  const { sentence, advice } = describeDiagnostic(diagnostic, locale);
  const href =
    kind === 'strategy' ? `/strategies/${id}` : kind === 'template' ? `/templates/${id}` : undefined;
  return (
    <li>
      {href === undefined ? <b>{name}</b> : <Link href={href}>{name}</Link>} {sentence} {advice}
    </li>
  );
}
