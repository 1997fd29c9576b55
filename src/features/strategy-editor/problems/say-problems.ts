import { describeDiagnostic } from '@/core/lint';
import type { Diagnostic, Locale } from '@/core/lib';
import type { EditorSession } from '../session/editor-session';

/** What the problems say of a field, by its path: errors mark it as wrong, the rest is a remark beside it. */
export type FieldSpeech = {
  errorAt(path: string): string | undefined;
  remarkAt(path: string): string | undefined;
};

export function createFieldSpeech(problems: readonly Diagnostic[], locale: Locale): FieldSpeech {
  const say = (path: string, isError: boolean) => {
    const found = problems.find(
      ({ at, severity }) => at.field === path && (severity === 'error') === isError,
    );
    return found && describeDiagnostic(found, locale).sentence;
  };
  return { errorAt: (path) => say(path, true), remarkAt: (path) => say(path, false) };
}

/** What a problem says, in the language of the editor. */
export function sayProblem({ words }: EditorSession, problem: Diagnostic): string {
  return describeDiagnostic(problem, words.spokenLocale).sentence;
}
