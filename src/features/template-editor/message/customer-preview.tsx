import { useMemo, useState } from 'react';
import { fieldLabel } from '@/core/dictionary';
import type { RenderedMessage } from '@/core/rendering';
import { ComboBox, MessagePreview, Notice, SegmentedControl, Switch, useLocale } from '@/ui';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';
import { useCustomers, type Customer } from './use-customers';
import { useMessageFor, useRendering } from './use-rendering';

/** A message as a chosen customer reads it, laid out and as plain text. */
export function CustomerPreview({ width }: { width: number }) {
  const { template, locale, dictionary } = useTemplateSession();
  const words = useEditorWords();
  const customers = useCustomers(dictionary);
  const [chosen, setChosen] = useState('sample');
  const [part, setPart] = useState<'html' | 'text'>('html');
  const [images, setImages] = useState(false);
  const customer = customers.find(({ id }) => id === chosen) ?? customers[0];
  const rendering = useRendering(template, locale);
  const message = useMessageFor(rendering, customer);
  return (
    <div className="preview">
      <div className="preview-bar">
        <CustomerSelect customers={customers} chosen={customer?.id ?? 'sample'} onChange={setChosen} />
        <SegmentedControl
          label={words.view}
          value={part}
          onChange={setPart}
          segments={[
            { value: 'html', label: words.laidOut },
            { value: 'text', label: words.plainText },
          ]}
        />
        <Switch label={words.images} isSelected={images} onChange={setImages} />
      </div>
      {rendering.status === 'refused' && (
        <Notice tone="bad">{words.previewRefused({ detail: rendering.detail ?? '' })}</Notice>
      )}
      {message && <MessageFaults message={message} />}
      <div className="preview-sheet" style={{ maxWidth: width }} aria-busy={rendering.status === 'working'}>
        <div className="preview-head">
          <strong>{message?.subject ?? '\u00a0'}</strong>
          <span>{message?.preheader ?? '\u00a0'}</span>
        </div>
        {part === 'html' && message?.html !== undefined && (
          <MessagePreview
            html={message.html}
            images={images}
            title={words.previewTitle({ name: customer?.name ?? '' })}
          />
        )}
        {part === 'text' && <pre className="preview-text">{message?.text}</pre>}
        {!message && rendering.status === 'working' && (
          <p className="ui-help preview-wait">{words.previewWorking}</p>
        )}
      </div>
    </div>
  );
}

/** Whom to read the message as. */
export function CustomerSelect(props: {
  customers: readonly Customer[];
  chosen: string;
  onChange: (customer: string) => void;
}) {
  const words = useEditorWords();
  const options = useMemo(
    () => props.customers.map(({ id, name }) => ({ value: id, label: name })),
    [props.customers],
  );
  return (
    <ComboBox
      label={words.customer}
      hideLabel
      options={options}
      value={props.chosen}
      onChange={(next) => props.onChange(next ?? 'sample')}
    />
  );
}

/** Why a message would not be sent to this customer, if it would not. */
export function MessageFaults({ message }: { message: RenderedMessage }) {
  const { fields } = useTemplateSession();
  const words = useEditorWords();
  const { locale } = useLocale();
  if (message.fault !== undefined)
    return <Notice tone="bad">{words.previewFault({ detail: message.fault })}</Notice>;
  if (message.missing.length === 0) return null;
  const names = message.missing.map((key) => {
    const field = fields.get(key);
    return field ? fieldLabel(field, locale) : key;
  });
  return (
    <Notice tone="warn" title={words.notSentTitle}>
      <p>{words.notSent({ fields: new Intl.ListFormat(locale).format(names) })}</p>
    </Notice>
  );
}
