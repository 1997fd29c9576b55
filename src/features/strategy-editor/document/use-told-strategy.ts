import { useMemo } from 'react';
import { contextOf, describeDiagnostic, judgeStrategy } from '@/core/lint';
import type { Diagnostic, Locale } from '@/core/lib';
import { reckonDays, tellStrategy, type Remark } from '@/core/strategy';
import { useFormat, useLocale } from '@/ui';
import { useProject } from '@/workspace';
import { useVoice } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import type { ToldStrategy } from './told-strategy';
import { useDocumentWords } from './words/use-document-words';

/** The strategy as it stands, in the reader's language; undefined until the workspace is there. */
export function useToldStrategy(session: EditorSession): ToldStrategy | undefined {
  const words = useDocumentWords();
  const editorWords = useEditorWords();
  const nodeVoice = useVoice();
  const { locale } = useLocale();
  const format = useFormat();
  const project = useProject();
  return useMemo(() => {
    if (!project) return undefined;
    const strategy = session.get();
    const context = contextOf(project);
    const { open, setAside } = judgeStrategy(strategy, context);
    const voice = {
      ...nodeVoice,
      stepName: (node: Parameters<typeof nameOf>[0]) => nameOf(node, editorWords),
      portName: (port: Parameters<typeof portName>[0]) => portName(port, editorWords),
      days: reckonDays(strategy, context.segments),
      remarks: [
        ...open.map((diagnostic) => remarkOf(diagnostic, null, locale)),
        ...setAside.map(({ diagnostic, reason }) => remarkOf(diagnostic, reason, locale)),
      ],
    };
    return {
      locale,
      name: strategy.name,
      kind: words.kind,
      asOf: words.asOf({ date: format.date(new Date().toISOString()) }),
      sections: tellStrategy(strategy, voice),
    };
  }, [project, session, nodeVoice, locale, format, words, editorWords]);
}

function remarkOf(diagnostic: Diagnostic, reason: string | null, locale: Locale): Remark {
  const { sentence, advice } = describeDiagnostic(diagnostic, locale);
  return { severity: diagnostic.severity, sentence, advice, node: diagnostic.at.node ?? null, reason };
}
