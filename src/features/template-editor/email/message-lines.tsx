import { useRef } from 'react';
import { contentOf, linesOf, setLine, writeWorstCase } from '@/core/template';
import { ChipField, type ChipFieldHandle } from '../chip-text/chip-field';
import { useChipNames } from '../chip-text/use-chip-names';
import { useFieldProblem } from '../problems/use-field-problem';
import { useTemplateSession } from '../session/template-session';
import { TokenPicker } from '../tokens/token-picker';
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
  const { fields, locale, change, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const field = useRef<ChipFieldHandle>(null);
  const problem = useFieldProblem(line);
  const count = [...writeWorstCase(text, fields, locale)].length;
  return (
    <div className="message-line">
      <ChipField
        label={words[line]}
        {...problem}
        value={text}
        names={names}
        isReadOnly={isReadOnly}
        handle={field}
        trailing={
          <TokenPicker
            fields={fields}
            isDisabled={isReadOnly}
            onPick={(source) => field.current?.insert(source)}
          />
        }
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
