import { spanText } from '../dates';
import { ApplyCard } from './apply-card';
import { applicationWindow, type CyclesAt } from './cycles-at';
import type { ProgramPageProps } from './program-page-props';
import { Timeline } from './timeline';
import { WhoMayApply } from './who-may-apply';

/** What a program is, where its cycle stands, and how to take part. */
export function ProgramPage({ forms, resources, ...card }: ProgramPageProps) {
  const { program, now, cycles, say, locale } = card;
  const { shown, others } = cycles;
  return (
    <>
      <div className="hero">
        <div className="hero-inside">
          <div>
            {shown && <p className="kicker">{say('cycle', { name: shown.name })}</p>}
            <h1>{program.name}</h1>
            <p className="lead">{program.description}</p>
          </div>
          <ApplyCard {...card} />
        </div>
      </div>
      <div className="sections">
        {program.objectives.length > 0 && <Objectives program={program} say={say} />}
        {shown && <Timeline cycle={shown} zone={program.timeZone} now={now} say={say} locale={locale} />}
        {forms && <WhoMayApply cycle={forms} slug={program.slug} say={say} locale={locale} />}
        {resources.length > 0 && <Resources resources={resources} say={say} />}
        {others.length > 0 && <OtherCycles cycles={others} say={say} locale={locale} />}
      </div>
    </>
  );
}

function Objectives({ program, say }: Pick<ProgramPageProps, 'program' | 'say'>) {
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{say('objectives')}</h2>
      <ol className="objectives">
        {program.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </section>
  );
}

function Resources({ resources, say }: Pick<ProgramPageProps, 'resources' | 'say'>) {
  return (
    <section aria-labelledby="resources">
      <h2 id="resources">{say('resources')}</h2>
      <ul className="cards two">
        {resources.map(({ id, title, description, url }) => (
          <li key={id} className="card">
            <h3>
              <a href={url}>{title}</a>
            </h3>
            {description !== '' && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherCycles({
  cycles,
  say,
  locale,
}: Pick<ProgramPageProps, 'say' | 'locale'> & { cycles: CyclesAt['others'] }) {
  return (
    <section aria-labelledby="others">
      <h2 id="others">{say('others')}</h2>
      <ul className="rows">
        {cycles.map((cycle) => {
          const window = applicationWindow(cycle);
          return (
            <li key={cycle.id}>
              <strong>{cycle.name}</strong>
              <span className="badge">{say(`state${cycle.state}` as 'stateOPEN')}</span>
              {window && (
                <span className="soft">
                  {say('othersDates', { span: spanText(window.opensOn, window.closesOn, locale) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
