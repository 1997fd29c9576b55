import type { ReactNode } from 'react';
import { describeDiagnostic } from '@/core/lint';
import type { ImportPlan, PlannedDocument } from '@/core/project';
import { Badge, Button, Notice, Section, useLocale } from '@/ui';
import { useExchangeWords } from '../words/use-exchange-words';

/** What an import would do, group by group, and the one decision about it. */
export function PlanView(props: {
  file: string;
  plan: ImportPlan;
  intro: string | undefined;
  isBusy: boolean;
  onApply: () => void;
  onLeave: () => void;
}) {
  const { file, plan, intro, isBusy, onApply, onLeave } = props;
  const words = useExchangeWords();
  const count = plan.documents.length + plan.portfolios.length;
  const isRefused = plan.refused.length > 0;
  return (
    <div className="ex-plan">
      <h3>{words.planTitle({ name: file })}</h3>
      {intro !== undefined && <p className="ex-muted">{intro}</p>}
      {count === 0 && <Notice tone="info" title={words.nothing} />}
      <PlanGroups plan={plan} />
      <div className="ex-act">
        <Button onPress={onLeave}>{words.cancel}</Button>
        {count > 0 && !isRefused && (
          <Button variant="primary" isPending={isBusy} onPress={onApply}>
            {words.apply({ count })}
          </Button>
        )}
      </div>
    </div>
  );
}

function PlanGroups({ plan }: { plan: ImportPlan }) {
  const words = useExchangeWords();
  const { locale } = useLocale();
  return (
    <>
      <Group title={words.refusals} items={plan.refused}>
        {(diagnostic) => describeDiagnostic(diagnostic, locale).sentence}
      </Group>
      <Group title={words.removed} items={plan.removed}>
        {({ kind, name, what, path }) => (
          <>
            <Named kind={kind} name={name} /> <code>{what}</code>{' '}
            <span className="ex-muted">{words.place({ path })}</span>
          </>
        )}
      </Group>
      <Group title={words.conflicts} items={plan.conflicts}>
        {({ kind, name }) => <Named kind={kind} name={name} />}
      </Group>
      <Group title={words.replaced} items={plan.replaced}>
        {(document) => <Planned document={document} />}
      </Group>
      <Group title={words.added} items={plan.added}>
        {(document) => (
          <Planned document={document} isDictionaryReplaced={plan.replacedDictionary !== undefined} />
        )}
      </Group>
      <Group title={words.portfolios} items={plan.portfolios}>
        {({ name, cases }) => (
          <>
            <Named kind="portfolio" name={name} />{' '}
            <span className="ex-muted">{words.claims({ count: cases.length })}</span>
          </>
        )}
      </Group>
      {plan.unchanged.length > 0 && (
        <Section title={words.unchanged} aside={plan.unchanged.length}>
          <p className="ex-muted">{plan.unchanged.map(({ name }) => name || words.unnamed).join(' · ')}</p>
        </Section>
      )}
    </>
  );
}

function Group<Item>(props: { title: string; items: readonly Item[]; children: (item: Item) => ReactNode }) {
  const { title, items, children } = props;
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={items.length}>
      <ul className="ex-list">
        {items.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Planned({
  document,
  isDictionaryReplaced = false,
}: {
  document: PlannedDocument;
  isDictionaryReplaced?: boolean;
}) {
  const words = useExchangeWords();
  const { kind, name, before } = document;
  const remark =
    before === undefined
      ? kind === 'dictionary' && isDictionaryReplaced
        ? words.dictionaryReplaced
        : undefined
      : words.formerName({ name: before });
  return (
    <>
      <Named kind={kind} name={name} /> {remark !== undefined && <span className="ex-muted">{remark}</span>}
    </>
  );
}

function Named({
  kind,
  name,
}: Pick<PlannedDocument, 'name'> & { kind: keyof ReturnType<typeof useExchangeWords>['kind'] }) {
  const words = useExchangeWords();
  return (
    <>
      <Badge isPlain>{words.kind[kind]}</Badge> <b>{name === '' ? words.unnamed : name}</b>
    </>
  );
}
