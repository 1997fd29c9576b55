import type { Bundle } from '@/core/bundle';
import { Badge, Button, Notice } from '@/ui';
import { useExchangeWords } from '../words/use-exchange-words';

/** A bundle that came without its documents: what it is, and why it cannot be edited. */
export function RunOnlyView({ bundle, onLeave }: { bundle: Bundle; onLeave: () => void }) {
  const words = useExchangeWords();
  return (
    <div className="ex-plan">
      <Notice tone="info" title={words.runOnlyTitle(bundle)} isAlert>
        <p>{words.runOnly}</p>
      </Notice>
      <dl className="ex-facts">
        <dt>{words.version}</dt>
        <dd>{bundle.version}</dd>
        <dt>{words.digest}</dt>
        <dd>
          <code>{bundle.digest}</code>
        </dd>
        <dt>{words.holds}</dt>
        <dd>
          <ul className="ex-list">
            <Names kind={words.kind.strategy} of={bundle.strategies} />
            <Names kind={words.kind.template} of={bundle.templates} />
            <Names kind={words.kind.segment} of={bundle.segments} />
          </ul>
        </dd>
      </dl>
      <div className="ex-act">
        <Button onPress={onLeave}>{words.another}</Button>
      </div>
    </div>
  );
}

function Names({ kind, of }: { kind: string; of: Readonly<Record<string, { readonly name: string }>> }) {
  return Object.entries(of).map(([id, { name }]) => (
    <li key={id}>
      <Badge isPlain>{kind}</Badge> <b>{name}</b>
    </li>
  ));
}
