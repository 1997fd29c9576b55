import { describeCondition, describeValue } from '@/core/condition';
import type { Note } from '@/core/contract';
import { describeDiagnostic } from '@/core/lint';
import { describeRule, INTERRUPT_KINDS } from '@/core/policy';
import { CHANNELS } from '@/core/lib';
import { edgeFrom, listPorts, type StrategyNode } from '@/core/strategy';
import { useFormat, useLocale } from '@/ui';
import { useDocumentState } from '@/workspace';
import { useVoice } from '../canvas/canvas-context';
import { portName } from '../nodes/port-name';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import type { Asked, Tried } from './try-step';
import { useTryingWords } from './words/use-trying-words';

/** What a step does with a customer in one sentence, and below it every question it asked. */
export function TriedResult({ node, tried }: { node: StrategyNode; tried: Tried }) {
  const words = useTryingWords();
  const { locale } = useLocale();
  if (tried.outcome === 'unfit') {
    const { sentence, advice } = describeDiagnostic(tried.problem, locale);
    return (
      <p className="se-try-result" data-tone="warn">
        {words.unfit} {sentence} {advice}
      </p>
    );
  }
  return (
    <>
      <p className="se-try-result" data-tone={tried.outcome === 'leaves' ? 'ok' : 'warn'} role="status">
        <Outcome node={node} tried={tried} />
      </p>
      <ul className="se-try-why">
        {tried.asked.map((asked) => (
          <Answer key={asked.id} asked={asked} />
        ))}
        {tried.notes.map((note, index) => (
          <Decision key={index} note={note} />
        ))}
      </ul>
    </>
  );
}

type Told = Exclude<Tried, { outcome: 'unfit' }>;

function Outcome({ node, tried }: { node: StrategyNode; tried: Told }) {
  const words = useTryingWords();
  const editorWords = useEditorWords();
  const format = useFormat();
  const session = useSession();
  const zone = useDocumentState(session.open, ({ document }) => document.settings.zone);
  const target = useDocumentState(session.open, ({ document }) =>
    tried.port === undefined ? undefined : edgeFrom(document, node.id, tried.port)?.target,
  );
  switch (tried.outcome) {
    case 'refuses':
      return words.refuses;
    case 'waits': {
      const until = tried.notes
        .map(({ values }) => values['until'])
        .find((value) => typeof value === 'string');
      return until === undefined ? words.waitsOpen : words.waits({ until: format.instant(until, zone) });
    }
    case 'stops': {
      const kind = INTERRUPT_KINDS.find((each) => tried.notes.some(({ values }) => values['kind'] === each));
      return kind ? words.stops({ kind: editorWords.interrupts[kind] }) : words.stopsOpen;
    }
    case 'leaves': {
      const port = listPorts(node).find(({ id }) => id === tried.port);
      const name = port ? portName(port, editorWords) : '';
      if (node.kind === 'entry') return words.admitted;
      return target === undefined
        ? words.leavesOpen({ port: name })
        : words.leaves({ port: name, target: session.nameOf(target) });
    }
  }
}

/** One question, its answer, and the part of it that decided, with the value that was met there. */
function Answer({ asked: { name, condition, explanation } }: { asked: Asked }) {
  const words = useTryingWords();
  const voice = useVoice();
  const { because, holds, value } = explanation;
  const rule = describeCondition(because ?? condition, voice);
  const met =
    because?.kind !== 'compare'
      ? undefined
      : value === undefined
        ? words.missing
        : describeValue(because.field, value, voice.locale);
  return (
    <li data-holds={holds || undefined}>
      <b>{holds ? words.holds : words.fails}</b> {name !== '' && <bdi>{name}: </bdi>}
      {words.because({ rule })}
      {met !== undefined && `; ${words.met({ value: met })}`}
    </li>
  );
}

/** What the guard said of a channel. */
function Decision({ note: { code, values } }: { note: Note }) {
  const words = useTryingWords();
  const editorWords = useEditorWords();
  const format = useFormat();
  const { locale } = useLocale();
  const session = useSession();
  const zone = useDocumentState(session.open, ({ document }) => document.settings.zone);
  const known = CHANNELS.find((each) => each === values['channel']);
  const channel = known ? editorWords.channels[known] : '';
  const reason = describeRule(values['rule'], values, locale) ?? '';
  const until = typeof values['until'] === 'string' ? format.instant(values['until'], zone) : '';
  switch (code) {
    case 'guard-allow':
      return <li data-holds>{words.guardAllow({ channel })}</li>;
    case 'guard-defer':
      return <li>{words.guardDefer({ channel, until, reason })}</li>;
    case 'guard-block':
      return <li>{words.guardBlock({ channel, reason })}</li>;
    case 'arm-assigned':
      return <li>{words.keptArm}</li>;
    default:
      return null;
  }
}
