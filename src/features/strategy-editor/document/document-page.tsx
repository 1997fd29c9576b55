import type { TellingLine } from '@/core/strategy';
import { headOf, type ToldStrategy } from './told-strategy';

/** Deeper branches are not indented further: the text would be squeezed against the edge. */
const DEEPEST = 12;

/** The strategy on paper. */
export function DocumentPage({ told }: { told: ToldStrategy }) {
  return (
    <article className="se-document" lang={told.locale}>
      <h3 className="se-document-name" dir="auto">
        {told.name}
      </h3>
      <p className="se-document-about">
        {told.kind} · {told.asOf}
      </p>
      {told.sections.map(({ id, title, lines }) => (
        <section key={id} aria-labelledby={`document-${id}`}>
          <h4 id={`document-${id}`}>{title}</h4>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </section>
      ))}
    </article>
  );
}

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
