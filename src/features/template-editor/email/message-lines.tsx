import { contentOf, linesOf, setLine, writeWorstCase } from '@/core/template';
import { useTemplateSession } from '../session/template-session';
import { LineField } from '../tokens/line-field';
import { useEditorWords } from '../words/use-editor-words';

type Line = 'subject' | 'preheader' | 'title';

/** What the inbox shows of a message, or the title of a page. */
export function MessageLines() {
  const { template, locale } = useTemplateSession();
  const lines = linesOf(contentOf(template, locale));
  return (
    <div className="message-lines">
      {lines.map(([name, text]) =>
        name === 'text' ? null : <MessageLine key={name} line={name} text={text} />,
      )}
    </div>
  );
}

function MessageLine({ line, text }: { line: Line; text: string }) {
  const { fields, locale, change } = useTemplateSession();
  const words = useEditorWords();
  const count = [...writeWorstCase(text, fields, locale)].length;
  return (
    <div className="message-line">
      <LineField
        label={words[line]}
        field={line}
        value={text}
        onChange={(next) =>
          change(
            { code: 'line-written', values: { name: words[line] } },
            (now) => setLine(now, { locale, line, text: next }),
            `line ${line}`,
          )
        }
      />
      <span className="message-line-hint">
        {line === 'preheader' ? words.preheaderHint({ count }) : words.subjectHint({ count })}
      </span>
    </div>
  );
}
