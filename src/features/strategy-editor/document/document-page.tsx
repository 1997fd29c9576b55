import { memo } from 'react';
import type { TellingLine } from '@/core/strategy';
import type { DocumentPart } from './document-parts';
import { headOf, type ToldStrategy } from './told-strategy';

/** Deeper branches are not indented further: the text would be squeezed against the edge. */
const DEEPEST = 12;

/** How high a paragraph usually is, in pixels. */
const USUAL_HEIGHT = 44;

/** The strategy on paper, as far as it is drawn. */
export function DocumentPage({ told, parts }: { told: ToldStrategy; parts: readonly DocumentPart[] }) {
  return (
    <article className="se-document" lang={told.locale}>
      <h3 className="se-document-name" dir="auto">
        {told.name}
      </h3>
      <p className="se-document-about">
        {told.kind} · {told.asOf}
      </p>
      {told.sections.map(({ id, title }) => {
        const own = parts.filter(({ section }) => section === id);
        return (
          own.length > 0 && (
            <section key={id} aria-labelledby={`document-${id}`}>
              <h4 id={`document-${id}`}>{title}</h4>
              {own.map(({ key, lines }) => (
                <Part key={key} lines={lines} />
              ))}
            </section>
          )
        );
      })}
    </article>
  );
}

/** Some paragraphs: drawn once, and laid out when they come into sight or are printed. */
const Part = memo(function Part({ lines }: Pick<DocumentPart, 'lines'>) {
  return (
    <div
      className="se-document-part"
      style={{ containIntrinsicHeight: `auto ${lines.length * USUAL_HEIGHT}px` }}
    >
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </div>
  );
});

function Line({ line }: { line: TellingLine }) {
  const { kind, depth, text, details } = line;
  const name = headOf(line);
  const indent = `${Math.min(depth, DEEPEST) * 20}px`;
  return (
    <p data-kind={kind} style={{ marginInlineStart: indent }}>
      {name !== '' && <b>{name}</b>} {text}
      {details.map((detail, index) => (
        <span key={index} className="se-document-detail">
          {detail}
        </span>
      ))}
    </p>
  );
}
