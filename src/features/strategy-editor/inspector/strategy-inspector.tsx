import { useMemo, useState } from 'react';
import type { Diagnostic } from '@/core/lib';
import { Section, StrategiesIcon, TextField, useLocale } from '@/ui';
import { useDocumentState } from '@/workspace';
import { changeStrategy } from '../commands/change-strategy';
import { createFieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { InterruptsForm } from './interrupts-form';
import { PolicyForm } from './policy-form';
import { StrategyForm } from './strategy-form';

/** Everything that holds for the whole strategy. */
export function StrategyInspector({ problems }: { problems: readonly Diagnostic[] }) {
  const words = useEditorWords();
  const { locale } = useLocale();
  const { open } = useSession();
  const name = useDocumentState(open, ({ document }) => document.name);
  const speech = useMemo(() => createFieldSpeech(problems, locale), [problems, locale]);
  return (
    <>
      <header className="se-inspector-head">
        <span className="se-inspector-icon">
          <StrategiesIcon aria-hidden="true" />
        </span>
        <div>
          <h2>{name}</h2>
          <small>{words.settings}</small>
        </div>
      </header>
      <div className="se-part">
        <NameField />
      </div>
      <div className="se-part" data-settings>
        <StrategyForm />
      </div>
      <div className="se-part" data-field="interrupts">
        <Section title={words.checkedBefore}>
          <InterruptsForm speech={speech} />
        </Section>
      </div>
      <div className="se-part" data-field="policy">
        <Section title={words.policy}>
          <PolicyForm speech={speech} />
        </Section>
      </div>
    </>
  );
}

/** A name that is refused stays in the field with its reason; the strategy keeps the one it had. */
function NameField() {
  const words = useEditorWords();
  const session = useSession();
  const name = useDocumentState(session.open, ({ document }) => document.name);
  const [refused, setRefused] = useState<string>();
  return (
    <div data-field="name">
      <TextField
        label={words.name}
        value={refused ?? name}
        maxLength={200}
        error={refused === undefined ? undefined : words.invalid.required}
        onChange={(next) => {
          const isEmpty = next.trim() === '';
          setRefused(isEmpty ? next : undefined);
          if (!isEmpty) changeStrategy(session, { name: next }, 'strategy name');
        }}
      />
    </div>
  );
}
