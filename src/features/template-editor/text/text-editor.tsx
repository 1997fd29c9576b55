import { useMemo, useState } from 'react';
import { contentOf, setLine } from '@/core/template';
import { VisuallyHidden } from '@/ui';
import { CustomerSelect, MessageFaults } from '../message/customer-preview';
import { useCustomers } from '../message/use-customers';
import { useMessageFor, useRendering } from '../message/use-rendering';
import { ProblemPanel } from '../problems/problem-panel';
import { SettingsPanel } from '../session/settings-panel';
import { useTemplateSession } from '../session/template-session';
import { TokenPanel } from '../tokens/token-panel';
import { LineField } from '../tokens/line-field';
import { useEditorWords } from '../words/use-editor-words';
import { PhonePreview } from './phone-preview';
import { SmsCounter } from './sms-counter';
import { WorstCases } from './worst-cases';

/** The editor of messages that are words alone: the text, how long it gets, and how it reads on a phone. */
export function TextEditor() {
  const { template, locale, dictionary, change } = useTemplateSession();
  const words = useEditorWords();
  const customers = useCustomers(dictionary);
  const [chosen, setChosen] = useState('sample');
  const customer = customers.find(({ id }) => id === chosen) ?? customers[0];
  const rendering = useRendering(template, locale);
  const message = useMessageFor(rendering, customer);
  const content = contentOf(template, locale);
  const text = 'text' in content ? content.text : '';
  const real = useMemo(() => customers.filter(({ id }) => id.startsWith('case ')), [customers]);
  const isSms = template.channel === 'sms';

  return (
    <div className="text-columns">
      <div className="text-stage">
        <LineField
          label={words.message}
          field="text"
          value={text}
          isMultiline
          onChange={(next) =>
            change(
              { code: 'line-written', values: { name: words.text } },
              (now) => setLine(now, { locale, line: 'text', text: next }),
              'text',
            )
          }
        />
        {isSms && <SmsCounter written={text} read={message?.text ?? ''} />}
        {isSms && real.length > 0 && <WorstCases rendering={rendering} customers={real} onShow={setChosen} />}
      </div>
      <div className="phone-well">
        <div className="preview-bar">
          <CustomerSelect customers={customers} chosen={customer?.id ?? 'sample'} onChange={setChosen} />
        </div>
        {message && <MessageFaults message={message} />}
        {isSms || template.channel === 'whatsapp' ? (
          <PhonePreview text={message?.text ?? ''} />
        ) : (
          <article className="letter-paper" aria-label={words.preview}>
            {message?.text}
          </article>
        )}
      </div>
      <aside className="template-panel" data-side="end" aria-label={words.settings}>
        <VisuallyHidden>
          <h2>{words.panels}</h2>
        </VisuallyHidden>
        <ProblemPanel />
        <TokenPanel />
        <SettingsPanel />
      </aside>
    </div>
  );
}
