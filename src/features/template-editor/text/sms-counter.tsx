import { measureSms, writeWorstCase } from '@/core/template';
import { Badge, Meter } from '@/ui';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';

/** How long the text is for the customer shown, and how long it could get. */
export function SmsCounter({ written, read }: { written: string; read: string }) {
  const { fields, locale } = useTemplateSession();
  const words = useEditorWords();
  const now = measureSms(read);
  const longest = measureSms(writeWorstCase(written, fields, locale));
  return (
    <section className="sms-counter" aria-label={words.worstLength}>
      <p className="sms-parts">
        <strong>{now.segments}</strong> {words.parts({ count: now.segments })}
        <Badge tone={now.encoding === 'GSM-7' ? 'ok' : 'warn'}>{now.encoding}</Badge>
      </p>
      <div className="sms-meter">
        <Meter
          label={words.worstLength}
          isBare
          value={now.length}
          max={now.capacity}
          valueLabel={words.lengthOf(now)}
          tone={now.segments > 2 ? 'warn' : 'accent'}
        />
        <p>
          <span>{words.lengthOf(now)}</span>
          <span data-long={longest.segments > 2 || undefined}>{words.longest(longest)}</span>
        </p>
      </div>
      {now.foreign.length > 0 && (
        <p className="sms-foreign">{words.foreign({ characters: now.foreign.slice(0, 6).join(' ') })}</p>
      )}
    </section>
  );
}
