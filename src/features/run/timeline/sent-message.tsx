import { useMemo, useState } from 'react';
import type { SendEffect } from '@/core/contract';
import { toIsoInstant, type Instant } from '@/core/lib';
import { createEffectRenderer } from '@/core/rendering';
import { MessagePreview, Notice, SegmentedControl } from '@/ui';
import type { Speaker } from './speak-entry';

/** A message as it read at the instant it was sent, rendered from what the effect carries. */
export function SentMessage(props: { effect: SendEffect; caseId: string; at: Instant; speaker: Speaker }) {
  const { effect, caseId, at, speaker } = props;
  const { bundle, words, format, zone } = speaker;
  const [part, setPart] = useState<'html' | 'text'>('html');
  const message = useMemo(
    () => (bundle ? createEffectRenderer(bundle)(effect, caseId) : undefined),
    [bundle, effect, caseId],
  );
  if (!message) return <Notice tone="warn">{words.cannotRender}</Notice>;
  const when = format.instant(toIsoInstant(at), zone);
  const name = bundle?.templates[effect.template]?.name ?? '';
  const hasHtml = message.html !== undefined;
  return (
    <figure className="run-message" aria-label={words.messageTitle({ name, when })}>
      <dl>
        <dt>{words.to}</dt>
        <dd>{effect.address}</dd>
        {message.subject !== undefined && (
          <>
            <dt>{words.subject}</dt>
            <dd>
              <b>{message.subject}</b>
            </dd>
          </>
        )}
      </dl>
      {hasHtml && (
        <SegmentedControl
          label={words.partOfMessage}
          value={part}
          onChange={setPart}
          segments={[
            { value: 'html', label: words.laidOut },
            { value: 'text', label: words.plainText },
          ]}
        />
      )}
      <div className="run-paper">
        {hasHtml && part === 'html' ? (
          <MessagePreview html={message.html ?? ''} title={words.messageTitle({ name, when })} />
        ) : (
          <pre dir="auto">{message.text}</pre>
        )}
      </div>
      <figcaption className="muted">
        {words.asOf({ when })} {words.digest} <code>{message.sha256.slice(0, 19)}…</code>
      </figcaption>
    </figure>
  );
}
