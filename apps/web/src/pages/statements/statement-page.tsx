import type { Statement } from './statement';

export function StatementPage({ title, lead, sections }: Statement) {
  return (
    <article className="column">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map(({ heading, paragraphs = [], points = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points.length > 0 && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
