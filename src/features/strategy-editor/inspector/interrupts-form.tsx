import { CHANNELS } from '@/core/lib';
import { INTERRUPT_KINDS, YIELDING_INTERRUPTS, type Interrupt, type InterruptKind } from '@/core/policy';
import { CheckboxGroup, Select } from '@/ui';
import { useDocumentState } from '@/workspace';
import { changeStrategy } from '../commands/change-strategy';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';

type Action = Interrupt['action'] | 'none';

const ACTIONS: readonly Action[] = ['exit', 'hold', 'suppress', 'none'];

/** The twelve things that stop, hold or silence a strategy at any time, and what each does here. */
export function InterruptsForm({ speech }: { speech: FieldSpeech }) {
  const session = useSession();
  const interrupts = useDocumentState(session.open, ({ document }) => document.interrupts);
  const set = (kind: InterruptKind, next: Interrupt | undefined) => {
    const others = interrupts.filter((interrupt) => interrupt.kind !== kind);
    const all = next ? [...others, next] : others;
    const sorted = [...all].sort(
      (one, other) => INTERRUPT_KINDS.indexOf(one.kind) - INTERRUPT_KINDS.indexOf(other.kind),
    );
    changeStrategy(session, { interrupts: sorted }, `interrupt ${kind}`);
  };
  return (
    <div>
      {INTERRUPT_KINDS.map((kind) => (
        <InterruptRow
          key={kind}
          kind={kind}
          interrupt={interrupts.find((interrupt) => interrupt.kind === kind)}
          onChange={(next) => set(kind, next)}
          problem={speech.errorAt(`interrupts.${kind}`) ?? speech.remarkAt(`interrupts.${kind}`)}
        />
      ))}
    </div>
  );
}

type RowProps = {
  kind: InterruptKind;
  interrupt: Interrupt | undefined;
  onChange: (interrupt: Interrupt | undefined) => void;
  problem: string | undefined;
};

function InterruptRow({ kind, interrupt, onChange, problem }: RowProps) {
  const words = useEditorWords();
  const action = interrupt?.action ?? 'none';
  const channels = interrupt?.action === 'suppress' ? interrupt.channels : [];
  const isOff = action === 'none';
  const isProtective = !YIELDING_INTERRUPTS.has(kind);
  const sentence = words.actionSentence[action]({
    channels: channels.map((channel) => words.channels[channel]).join(', '),
  });
  const choose = (next: Action) => {
    if (next === 'none') onChange(undefined);
    else onChange(next === 'suppress' ? { kind, action: next, channels: ['email'] } : { kind, action: next });
  };
  return (
    <div
      className="se-interrupt"
      data-field={`interrupts.${kind}`}
      data-off={(isOff && isProtective) || problem !== undefined || undefined}
    >
      <b aria-hidden="true">{words.interrupts[kind]}</b>
      <Select
        label={words.interrupts[kind]}
        hideLabel
        size="s"
        options={ACTIONS.map((each) => ({ value: each, label: words.interruptActions[each] }))}
        value={action}
        onChange={choose}
      />
      <span className="se-interrupt-say">
        {words.interruptHelp[kind]} {sentence} {isOff && isProtective && words.protectiveOff} {problem}
      </span>
      {action === 'suppress' && (
        <CheckboxGroup
          label={words.silentChannels}
          orientation="horizontal"
          choices={CHANNELS.map((channel) => ({ value: channel, label: words.channels[channel] }))}
          value={channels}
          onChange={(next) => next.length > 0 && onChange({ kind, action: 'suppress', channels: next })}
        />
      )}
    </div>
  );
}
