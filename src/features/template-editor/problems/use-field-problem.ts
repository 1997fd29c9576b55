import { sayDiagnostic } from '@/core/lib';
import { templateDiagnosticWords } from '@/core/template';
import { useLocale } from '@/ui';
import { useTemplateSession } from '../session/template-session';

/** The first problem of a field of the language shown, as the sentence that stands beside it. */
export function useFieldProblem(field: string, node?: string): { error?: string; warning?: string } {
  const { problems, locale: shown } = useTemplateSession();
  const { locale } = useLocale();
  const here = problems.filter(({ at }) => at.field === `variants.${shown}.${field}` && at.node === node);
  const problem = here.find(({ severity }) => severity === 'error') ?? here[0];
  if (!problem) return {};
  const { sentence } = sayDiagnostic(templateDiagnosticWords, problem, locale);
  return problem.severity === 'error' ? { error: sentence } : { warning: sentence };
}
