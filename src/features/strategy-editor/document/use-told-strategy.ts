import { useEffect, useState } from 'react';
import { conditionsOf } from '@/core/condition';
import { describeDiagnostic, type Judgement } from '@/core/lint';
import type { Diagnostic, Locale } from '@/core/lib';
import { reckonDays, tellStrategy, type Remark } from '@/core/strategy';
import { useFormat, useLocale } from '@/ui';
import { useDocuments } from '@/workspace';
import { useVoice } from '../canvas/canvas-context';
import { nameOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import { takeBreath } from '../picture/pace';
import { useLateError } from '../picture/use-late-error';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { useEditorWords } from '../words/use-editor-words';
import type { ToldStrategy } from './told-strategy';
import { useDocumentWords } from './words/use-document-words';

/** The strategy as it stands, in the reader's language; undefined until it is there, checked and told. */
export function useToldStrategy(session: EditorSession): ToldStrategy | undefined {
  const words = useDocumentWords();
  const editorWords = useEditorWords();
  const nodeVoice = useVoice();
  const { locale } = useLocale();
  const format = useFormat();
  const segments = useDocuments('segment');
  const judgement = useObservable(session.judged, (judged) => judged.judgement);
  const strategy = useObservable(session.judged, (judged) => judged.strategy);
  const fail = useLateError();
  const [told, setTold] = useState<ToldStrategy>();
  useEffect(() => {
    // The checks answer later than the strategy changes: text and remarks are to be of one state.
    if (!judgement || !strategy || strategy !== session.get()) return undefined;
    const control = new AbortController();
    const pace = { signal: control.signal, tell: () => undefined };
    const tell = async () => {
      await takeBreath(pace, 0);
      const days = reckonDays(strategy, conditionsOf(segments));
      await takeBreath(pace, 0.5);
      const sections = tellStrategy(strategy, {
        ...nodeVoice,
        stepName: (node) => nameOf(node, editorWords),
        portName: (port) => portName(port, editorWords),
        days,
        remarks: remarksOf(judgement, locale),
      });
      await takeBreath(pace, 1);
      const asOf = words.asOf({ date: format.date(new Date().toISOString()) });
      setTold({ locale, name: strategy.name, kind: words.kind, asOf, sections });
    };
    tell().catch((error: unknown) => {
      if (!control.signal.aborted) fail(error);
    });
    return () => control.abort();
  }, [judgement, strategy, segments, session, nodeVoice, locale, format, words, editorWords, fail]);
  return told;
}

function remarksOf({ open, setAside }: Judgement, locale: Locale): Remark[] {
  return [
    ...open.map((diagnostic) => remarkOf(diagnostic, null, locale)),
    ...setAside.map(({ diagnostic, reason }) => remarkOf(diagnostic, reason, locale)),
  ];
}

function remarkOf(diagnostic: Diagnostic, reason: string | null, locale: Locale): Remark {
  const { sentence, advice } = describeDiagnostic(diagnostic, locale);
  return { severity: diagnostic.severity, sentence, advice, node: diagnostic.at.node ?? null, reason };
}
