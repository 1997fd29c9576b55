import { describeDiagnostic } from '@/core/lint';
import { Link, Notice, useFormat, useLocale } from '@/ui';
import type { News } from './run-state';
import { useRunWords } from './words/use-run-words';

/** How many problems are named before the rest is counted. */
const SHOWN = 4;

/** What stands in the way of a run, or what became of the last call. */
export function NewsNotice({ news, strategy }: { news: News; strategy: string }) {
  const words = useRunWords();
  const format = useFormat();
  const { locale } = useLocale();
  switch (news.kind) {
    case 'blocked': {
      const errors = news.diagnostics.filter(({ severity }) => severity === 'error');
      return (
        <Notice tone="bad" isAlert title={words.blocked({ count: errors.length })}>
          <ul className="run-problems">
            {errors.slice(0, SHOWN).map((diagnostic, index) => (
              <li key={index}>{describeDiagnostic(diagnostic, locale).sentence}</li>
            ))}
          </ul>
          {errors.length > SHOWN && <p>{words.moreProblems({ count: errors.length - SHOWN })}</p>}
          <Link href={`/strategies/${strategy}`}>{words.fixThem}</Link>
        </Notice>
      );
    }
    case 'problem':
      return (
        <Notice tone="bad" isAlert title={words.problems[news.problem.code]}>
          {typeof news.problem.values['reason'] === 'string' && <p>{news.problem.values['reason']}</p>}
        </Notice>
      );
    case 'portfolio':
      return <Notice tone="bad" isAlert title={words.portfolioUnreadable} />;
    case 'stopped':
      return (
        <Notice tone="warn">
          {words.stopped({ done: format.number(news.done), total: format.number(news.total) })}
        </Notice>
      );
    case 'started':
      return (
        <Notice tone={news.failed > 0 ? 'warn' : 'ok'}>
          {words.started({
            started: format.number(news.started),
            left: format.number(news.left),
            failed: news.failed,
          })}
        </Notice>
      );
  }
}
